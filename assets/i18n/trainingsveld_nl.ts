<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ActionTask</name>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Voor wanneer?</translation>
    </message>
    <message>
        <source>How shall we notice?</source>
        <translation>Hoe merken we het?</translation>
    </message>
    <message>
        <source>What do you need for it?</source>
        <translation>Wat heb je ervoor nodig?</translation>
    </message>
    <message>
        <source>What will a colleague see or hear?</source>
        <translation>Wat ziet of hoort een collega dan?</translation>
    </message>
    <message>
        <source>Time, somebody&apos;s help, a change in the system: it goes on the team&apos;s list</source>
        <translation>Tijd, hulp van iemand, iets in het systeem: het komt op de lijst van het team</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>over twee weken</translation>
    </message>
    <message>
        <source>at the next session</source>
        <translation>bij de volgende sessie</translation>
    </message>
    <message>
        <source>No action, because …</source>
        <translation>Geen actie, want …</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Eén zin is genoeg</translation>
    </message>
    <message>
        <source>Something small that you can do and others can see</source>
        <translation>Iets kleins dat je kunt doen en dat anderen kunnen zien</translation>
    </message>
    <message>
        <source>There is an action after all</source>
        <translation>Toch een actie</translation>
    </message>
    <message>
        <source>Leave it like this</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Agree on this</source>
        <translation>Dit spreken we af</translation>
    </message>
</context>
<context>
    <name>ActorWindow</name>
    <message>
        <source>The actor – Trainingsveld</source>
        <translation>De acteur – Trainingsveld</translation>
    </message>
    <message>
        <source>I have said it</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Why the customer is like this</source>
        <translation>Waarom de klant zo doet</translation>
    </message>
    <message>
        <source>Only for whoever plays the customer. F11: full screen. You may close this window.</source>
        <translation>Alleen voor wie de klant speelt. F11: schermvullend. Je mag dit venster sluiten.</translation>
    </message>
    <message>
        <source>What the agent may answer</source>
        <translation>Wat de medewerker kan antwoorden</translation>
    </message>
    <message>
        <source>Say it: {0}</source>
        <translation>Zeg het: {0}</translation>
    </message>
    <message>
        <source>Everything is quiet for a moment. Nobody has to say anything.</source>
        <translation>Alles ligt even stil. Niemand hoeft iets te zeggen.</translation>
    </message>
    <message>
        <source>Say this line, then press Space.</source>
        <translation>Zeg deze regel en druk dan op de spatiebalk.</translation>
    </message>
    <message>
        <source>Wait a moment: you go on by yourself.</source>
        <translation>Wacht even: je gaat zo zelf door.</translation>
    </message>
    <message>
        <source>The agent answers. You may choose below what came closest.</source>
        <translation>De medewerker antwoordt. Jij mag hieronder kiezen wat het dichtst in de buurt kwam.</translation>
    </message>
    <message>
        <source>The agent is speaking.</source>
        <translation>De medewerker praat.</translation>
    </message>
    <message>
        <source>The call has not begun yet. Your first line appears here.</source>
        <translation>Het gesprek is nog niet begonnen. Hier komt je eerste regel.</translation>
    </message>
    <message>
        <source>The call is over. Thank you for playing.</source>
        <translation>Het gesprek is voorbij. Dank je voor het spelen.</translation>
    </message>
    <message>
        <source>Tension {0} of 10</source>
        <translation>Spanning {0} van 10</translation>
    </message>
    <message>
        <source>Trust {0} of 5</source>
        <translation>Vertrouwen {0} van 5</translation>
    </message>
    <message>
        <source>Level {0}</source>
        <translation>Niveau {0}</translation>
    </message>
    <message>
        <source>What the agent may say, and what it does to you</source>
        <translation>Wat de medewerker kan zeggen, en wat dat met je doet</translation>
    </message>
    <message>
        <source>tension {0}</source>
        <translation>spanning {0}</translation>
    </message>
    <message>
        <source>trust {0}</source>
        <translation>vertrouwen {0}</translation>
    </message>
    <message>
        <source>then: “{0}”</source>
        <translation>daarna: “{0}”</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>let them finish</source>
        <translation>laten uitpraten</translation>
    </message>
    <message>
        <source>Say little now, and let the customer finish.</source>
        <translation>Zeg nu weinig en laat de klant uitpraten.</translation>
    </message>
    <message>
        <source>name the feeling</source>
        <translation>gevoel benoemen</translation>
    </message>
    <message>
        <source>Say in your own words what this must be like for the customer.</source>
        <translation>Zeg in je eigen woorden hoe dit voor de klant moet zijn.</translation>
    </message>
    <message>
        <source>sum up</source>
        <translation>samenvatten</translation>
    </message>
    <message>
        <source>Sum up what you heard, and check whether you have it right.</source>
        <translation>Vat samen wat je hoorde en vraag of het klopt.</translation>
    </message>
    <message>
        <source>ask an open question</source>
        <translation>open vraag stellen</translation>
    </message>
    <message>
        <source>Ask a question that begins with what or how.</source>
        <translation>Stel een vraag die begint met wat of hoe.</translation>
    </message>
    <message>
        <source>check one thing</source>
        <translation>één ding checken</translation>
    </message>
    <message>
        <source>Check one thing with a short question.</source>
        <translation>Check één ding met een korte vraag.</translation>
    </message>
    <message>
        <source>check who calls</source>
        <translation>checken wie er belt</translation>
    </message>
    <message>
        <source>Check who you speak to, and say what for.</source>
        <translation>Check met wie je praat en zeg waarvoor.</translation>
    </message>
    <message>
        <source>ask for a moment</source>
        <translation>even tijd vragen</translation>
    </message>
    <message>
        <source>Ask for a moment, and say what you will look up.</source>
        <translation>Vraag om een momentje en zeg wat je gaat opzoeken.</translation>
    </message>
    <message>
        <source>a friendly word</source>
        <translation>een vriendelijk woord</translation>
    </message>
    <message>
        <source>Say something friendly that fits this customer.</source>
        <translation>Zeg iets vriendelijks dat bij deze klant past.</translation>
    </message>
    <message>
        <source>explain how it works</source>
        <translation>uitleggen hoe het zit</translation>
    </message>
    <message>
        <source>Explain briefly how things are, and why.</source>
        <translation>Leg kort uit hoe het zit en waarom.</translation>
    </message>
    <message>
        <source>advise</source>
        <translation>advies geven</translation>
    </message>
    <message>
        <source>Say what you would advise, and leave the choice to them.</source>
        <translation>Zeg wat je zou aanraden en laat de keuze bij de klant.</translation>
    </message>
    <message>
        <source>offer a way out</source>
        <translation>een oplossing bieden</translation>
    </message>
    <message>
        <source>Say what you can do about it.</source>
        <translation>Zeg wat je eraan kunt doen.</translation>
    </message>
    <message>
        <source>say sorry</source>
        <translation>sorry zeggen</translation>
    </message>
    <message>
        <source>Say sorry for what went wrong, without an excuse behind it.</source>
        <translation>Zeg sorry voor wat er misging, zonder smoes erachter.</translation>
    </message>
    <message>
        <source>agree the next step</source>
        <translation>volgende stap afspreken</translation>
    </message>
    <message>
        <source>Say who does what now, and by when.</source>
        <translation>Zeg wie nu wat doet en wanneer.</translation>
    </message>
    <message>
        <source>set a limit</source>
        <translation>een grens aangeven</translation>
    </message>
    <message>
        <source>Say calmly what you do not accept, and that you want to help.</source>
        <translation>Zeg rustig wat je niet accepteert en dat je wilt helpen.</translation>
    </message>
    <message>
        <source>warn once</source>
        <translation>één keer waarschuwen</translation>
    </message>
    <message>
        <source>Warn once that you will end the call if this goes on.</source>
        <translation>Waarschuw één keer dat je ophangt als dit doorgaat.</translation>
    </message>
    <message>
        <source>value what they do</source>
        <translation>waardering geven</translation>
    </message>
    <message>
        <source>Say what you value in what the customer does.</source>
        <translation>Zeg wat je waardeert in wat de klant doet.</translation>
    </message>
    <message>
        <source>own up to it</source>
        <translation>de fout toegeven</translation>
    </message>
    <message>
        <source>Say plainly that this went wrong on our side.</source>
        <translation>Zeg gewoon dat dit bij ons misging.</translation>
    </message>
    <message>
        <source>come back to it</source>
        <translation>erop terugkomen</translation>
    </message>
    <message>
        <source>Come back to what you said before, and put it right.</source>
        <translation>Kom terug op wat je eerder zei en zet het recht.</translation>
    </message>
    <message>
        <source>give a choice</source>
        <translation>een keuze geven</translation>
    </message>
    <message>
        <source>Give the customer two ways to choose from.</source>
        <translation>Geef de klant twee mogelijkheden om uit te kiezen.</translation>
    </message>
    <message>
        <source>bring the bad news</source>
        <translation>het slechte nieuws brengen</translation>
    </message>
    <message>
        <source>Bring the bad news at once, in one short sentence.</source>
        <translation>Breng het slechte nieuws meteen, in één korte zin.</translation>
    </message>
</context>
<context>
    <name>AfterCallCard</name>
    <message>
        <source>After the call</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>To the work after the call (W)</source>
        <translation>Naar het werk na het gesprek (W)</translation>
    </message>
    <message>
        <source>About {0} minutes, as in the job.</source>
        <translation>Ongeveer {0} minuten, net als op je werk.</translation>
    </message>
    <message>
        <source>{0} of {1} tasks done, in about {2} minutes.</source>
        <translation>{0} van {1} taken gedaan, in ongeveer {2} minuten.</translation>
    </message>
    <message>
        <source>E-mail to {0}</source>
        <translation>E-mail aan {0}</translation>
    </message>
</context>
<context>
    <name>AfterCallPage</name>
    <message>
        <source>After the call</source>
        <translation>Na het gesprek</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Terug naar het gesprek</translation>
    </message>
    <message>
        <source>Done, look it over</source>
        <translation>Klaar, kijk het na</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>This is how I see it</source>
        <translation>Zo zie ik het</translation>
    </message>
    <message>
        <source>This is how we see it</source>
        <translation>Zo zien wij het</translation>
    </message>
    <message>
        <source>E-mail to {0}</source>
        <translation>E-mail aan {0}</translation>
    </message>
    <message>
        <source>For practice: nothing is ever sent.</source>
        <translation>Om te oefenen: er wordt nooit iets verstuurd.</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>Wat erin hoort</translation>
    </message>
    <message>
        <source>First your own view: which of these do you read in your e-mail?</source>
        <translation>Eerst je eigen blik: wat hiervan lees je terug in je e-mail?</translation>
    </message>
    <message>
        <source>Now together: read it as the customer does. What is in it?</source>
        <translation>Nu samen: lees de e-mail zoals de klant hem leest. Wat staat erin?</translation>
    </message>
    <message>
        <source>Done in about {0} minutes. What would you change?</source>
        <translation>Klaar in ongeveer {0} minuten. Wat zou je veranderen?</translation>
    </message>
</context>
<context>
    <name>Afternoon</name>
    <message>
        <source>Check in</source>
        <translation>Inchecken</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waartoe?</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Opwarmen</translation>
    </message>
    <message>
        <source>Who plays?</source>
        <translation>Wie speelt?</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>Let off steam</source>
        <translation>Stoom afblazen</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Uitchecken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Eerste woorden</translation>
    </message>
    <message>
        <source>The incident</source>
        <translation>Het voorval</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Wat het deed</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Jouw besluit</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>A case?</source>
        <translation>Een casus?</translation>
    </message>
    <message>
        <source>How are you sitting here today?</source>
        <translation>Hoe zit je erbij vandaag?</translation>
    </message>
    <message>
        <source>We have agreed how we do this.</source>
        <translation>We hebben afgesproken hoe we dit doen.</translation>
    </message>
    <message>
        <source>Which feeling do you hear?</source>
        <translation>Welk gevoel hoor je?</translation>
    </message>
    <message>
        <source>How was that for you?</source>
        <translation>Hoe was dat voor je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>We have a break.</source>
        <translation>We hebben pauze.</translation>
    </message>
    <message>
        <source>What do you take away from today?</source>
        <translation>Wat neem je mee van vandaag?</translation>
    </message>
    <message>
        <source>Say it in your own words. None of this is written down.</source>
        <translation>Zeg het in je eigen woorden. Hiervan wordt niets opgeschreven.</translation>
    </message>
    <message>
        <source>What did you value in a colleague?</source>
        <translation>Wat waardeerde je in een collega?</translation>
    </message>
    <message>
        <source>This is what we will do.</source>
        <translation>Dit gaan we doen.</translation>
    </message>
    <message>
        <source>How was this session led?</source>
        <translation>Hoe is deze sessie begeleid?</translation>
    </message>
    <message>
        <source>That was it. Thank you.</source>
        <translation>Dat was het. Dank je wel.</translation>
    </message>
    <message>
        <source>What do you say first?</source>
        <translation>Wat zeg je als eerste?</translation>
    </message>
    <message>
        <source>What happened, up to the moment of choosing?</source>
        <translation>Wat gebeurde er, tot het moment dat je moest kiezen?</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Wat wil je nog weten?</translation>
    </message>
    <message>
        <source>What did you feel, and what did you need?</source>
        <translation>Wat voelde je, en wat had je nodig?</translation>
    </message>
    <message>
        <source>What would you have done, and why?</source>
        <translation>Wat had jij gedaan, en waarom?</translation>
    </message>
    <message>
        <source>How do the reasons differ?</source>
        <translation>Waarin verschillen de redenen?</translation>
    </message>
    <message>
        <source>Does it become a case?</source>
        <translation>Wordt het een casus?</translation>
    </message>
    <message>
        <source>One sentence each. Nobody answers it; whoever leads goes along.</source>
        <translation>Ieder één zin. Niemand reageert erop; wie begeleidt doet mee.</translation>
    </message>
    <message>
        <source>Whoever comes in later says yes to the same rules first.</source>
        <translation>Wie later binnenkomt, zegt eerst ja tegen dezelfde regels.</translation>
    </message>
    <message>
        <source>Read it aloud. What will the customer notice, if it works?</source>
        <translation>Lees het hardop voor. Wat merkt de klant als het lukt?</translation>
    </message>
    <message>
        <source>Say it in one sentence, as you would to this customer. No solution yet.</source>
        <translation>Zeg het in één zin, zoals je het tegen deze klant zou zeggen. Nog geen oplossing.</translation>
    </message>
    <message>
        <source>Whoever played least, and longest ago, is asked first. Passing needs no reason.</source>
        <translation>Wie het minst en het langst geleden speelde, is eerst aan de beurt. Passen mag, zonder reden.</translation>
    </message>
    <message>
        <source>One thing to try is enough. The others look out for it.</source>
        <translation>Eén ding om te proberen is genoeg. De anderen letten daarop.</translation>
    </message>
    <message>
        <source>One minute for {name} alone, in whatever words. Nobody reacts yet. Often it feels worse than it looked.</source>
        <translation>Een minuut voor {name} alleen, in welke woorden ook. Niemand reageert nog. Vaak voelt het slechter dan het eruitzag.</translation>
    </message>
    <message>
        <source>One action: what, by when. Or none, with the reason.</source>
        <translation>Eén actie: wat en wanneer. Of geen, en waarom niet.</translation>
    </message>
    <message>
        <source>Enter goes on where you were.</source>
        <translation>Met Enter ga je verder waar jullie waren.</translation>
    </message>
    <message>
        <source>One thing each. Writing it down is not needed.</source>
        <translation>Ieder één ding. Opschrijven hoeft niet.</translation>
    </message>
    <message>
        <source>One sentence, about something you saw or heard today.</source>
        <translation>Eén zin, over iets wat je vandaag zag of hoorde.</translation>
    </message>
    <message>
        <source>Everybody reads their own aloud.</source>
        <translation>Iedereen leest de eigen actie hardop voor.</translation>
    </message>
    <message>
        <source>In one sentence, to whoever led. It is about the session, not the person.</source>
        <translation>In één zin, tegen wie begeleidde. Het gaat over de sessie, niet over de persoon.</translation>
    </message>
    <message>
        <source>Next you see what goes and what stays. Nothing goes before that.</source>
        <translation>Hierna zie je wat weggaat en wat blijft. Daarvoor gaat er niets weg.</translation>
    </message>
    <message>
        <source>Say it as you would to this customer. Nobody says which was best.</source>
        <translation>Zeg het zoals je het tegen deze klant zou zeggen. Niemand zegt wat het beste was.</translation>
    </message>
    <message>
        <source>A real call that still sticks. Only what happened; not yet why, and not how it went on.</source>
        <translation>Een echt gesprek dat is blijven hangen. Alleen wat er gebeurde; nog niet waarom, en niet hoe het afliep.</translation>
    </message>
    <message>
        <source>One question about a fact each. No advice, no opinion, not hidden in a question either.</source>
        <translation>Ieder één vraag naar een feit. Geen raad en geen mening, ook niet verstopt in een vraag.</translation>
    </message>
    <message>
        <source>Each writes it alone. There is not one right answer.</source>
        <translation>Ieder schrijft het alleen op. Er is niet één goed antwoord.</translation>
    </message>
    <message>
        <source>Nobody has to be right. Whoever brought it in says last what they chose, and why.</source>
        <translation>Niemand hoeft gelijk te krijgen. Wie het inbracht, vertelt als laatste wat die koos, en waarom.</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Speelt</translation>
    </message>
    <message>
        <source>Observes</source>
        <translation>Observeert</translation>
    </message>
    <message>
        <source>Leads the round</source>
        <translation>Begeleidt de ronde</translation>
    </message>
    <message>
        <source>Keeps the time</source>
        <translation>Bewaakt de tijd</translation>
    </message>
    <message>
        <source>Directs the customer</source>
        <translation>Regisseert de klant</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Coacht</translation>
    </message>
    <message>
        <source>played</source>
        <translation>gespeeld</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>gesproken</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>gepast</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>AfternoonPage</name>
    <message>
        <source>The group between two calls</source>
        <translation>De groep tussen twee gesprekken</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Leave the warm-up out</source>
        <translation>Opwarmen overslaan</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>How much time is there?</source>
        <translation>Hoeveel tijd is er?</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minuten</translation>
    </message>
    <message>
        <source>{0} turns of {1} minutes: play, own view, the others, again, action</source>
        <translation>{0} beurten van {1} minuten: spelen, eigen blik, de anderen, nog eens, actie</translation>
    </message>
    <message>
        <source>Check in, ground rules, what it is for</source>
        <translation>Inchecken, spelregels, waartoe</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Opwarmen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Closing: take along, appreciation, actions</source>
        <translation>Afsluiten: meenemen, waardering, acties</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>There is no time for everybody to have a turn: {0} of you play next time, or take more time.</source>
        <translation>Er is geen tijd om iedereen een beurt te geven: {0} van jullie spelen de volgende keer, of neem meer tijd.</translation>
    </message>
    <message>
        <source>{0} minutes are left for whatever takes longer.</source>
        <translation>Er blijven {0} minuten over voor wat langer duurt.</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>We notice it by: {0}</source>
        <translation>We merken het aan: {0}</translation>
    </message>
    <message>
        <source>Needed: {0}</source>
        <translation>Nodig: {0}</translation>
    </message>
    <message>
        <source>The words are no longer there.</source>
        <translation>De woorden zijn er niet meer.</translation>
    </message>
    <message>
        <source>No action this time, because …</source>
        <translation>Deze keer geen actie, want …</translation>
    </message>
    <message>
        <source>Your next step</source>
        <translation>Jouw volgende stap</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>{name}, by {date}</source>
        <translation>{name}, uiterlijk {date}</translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Before we begin</source>
        <translation>Voordat we beginnen</translation>
    </message>
    <message>
        <source>What we promise each other, all of us.</source>
        <translation>Wat we elkaar beloven, wij allemaal.</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>Hold your own name for three seconds</source>
        <translation>Houd je eigen naam drie seconden vast</translation>
    </message>
    <message>
        <source>With the mouse, or with Tab and then Space. Nobody does it for another.</source>
        <translation>Met de muis, of met Tab en dan de spatiebalk. Niemand doet het voor een ander.</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>hold three seconds</source>
        <translation>drie seconden vasthouden</translation>
    </message>
    <message>
        <source>{name} takes part.</source>
        <translation>{name} doet mee.</translation>
    </message>
</context>
<context>
    <name>Alongside</name>
    <message>
        <source>Keyword</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>{name} stays as tense: {need}</source>
        <translation>{name} blijft net zo gespannen: {need}</translation>
    </message>
    <message>
        <source>{name} calms down: {need}</source>
        <translation>{name} wordt rustiger: {need}</translation>
    </message>
    <message>
        <source>{name} gets more tense: {need}</source>
        <translation>{name} wordt gespannener: {need}</translation>
    </message>
    <message>
        <source>Nothing changed at this turn.</source>
        <translation>Bij deze beurt veranderde er niets.</translation>
    </message>
    <message>
        <source>You showed: {0}</source>
        <translation>Je liet zien: {0}</translation>
    </message>
    <message>
        <source>A chance here: {0}</source>
        <translation>Hier lag een kans: {0}</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>How you spoke, answer by answer</source>
        <translation>Hoe je sprak, antwoord voor antwoord</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begon</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Sprak</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The turn of the call</source>
        <translation>De beurt in het gesprek</translation>
    </message>
    <message>
        <source>Seconds after the customer&apos;s last word</source>
        <translation>Seconden na het laatste woord van de klant</translation>
    </message>
    <message>
        <source>Seconds of speech, without pauses</source>
        <translation>Seconden dat je sprak, zonder stiltes</translation>
    </message>
    <message>
        <source>The longest pause, in seconds</source>
        <translation>De langste stilte, in seconden</translation>
    </message>
    <message>
        <source>Syllables a second, estimated</source>
        <translation>Lettergrepen per seconde, geschat</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>The leader asks</source>
        <translation>De leidinggevende vraagt</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Vragenbank</translation>
    </message>
    <message>
        <source>An open question, in your own words</source>
        <translation>Een open vraag, in je eigen woorden</translation>
    </message>
    <message>
        <source>Make it a question</source>
        <translation>Maak er een vraag van</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Stel hem</translation>
    </message>
    <message>
        <source>Silence. Let it be quiet for a moment.</source>
        <translation>Stilte. Laat het even stil zijn.</translation>
    </message>
    <message>
        <source>The answer is there already</source>
        <translation>Het antwoord is er al</translation>
    </message>
    <message>
        <source>From the question bank …</source>
        <translation>Uit de vragenbank …</translation>
    </message>
    <message>
        <source>“{0}” is advice. Make it a question: then the choice stays the agent&apos;s.</source>
        <translation>“{0}” is een advies. Maak er een vraag van: dan blijft de keuze bij de medewerker.</translation>
    </message>
    <message>
        <source>What would happen if you</source>
        <translation>Wat zou er gebeuren als je</translation>
    </message>
</context>
<context>
    <name>AskInTurn</name>
    <message>
        <source>May the player&apos;s answers be recorded?</source>
        <translation>Mogen de antwoorden van de speler worden opgenomen?</translation>
    </message>
    <message>
        <source>Point at an answer and press Enter; until then you can still change it. Nobody learns what you chose, and nobody has to say why.</source>
        <translation>Wijs een antwoord aan en druk op Enter; tot die tijd kun je nog wisselen. Niemand ziet wat je kiest, en niemand hoeft te zeggen waarom.</translation>
    </message>
    <message>
        <source>This is my answer</source>
        <translation>Dit is mijn antwoord</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Everybody said yes: recording is on.</source>
        <translation>Iedereen zei ja: de opname staat aan.</translation>
    </message>
    <message>
        <source>Recording is off this session.</source>
        <translation>De opname staat deze sessie uit.</translation>
    </message>
    <message>
        <source>Only what the player says is recorded, and only while the red bar says so.</source>
        <translation>Alleen wat de speler zegt wordt opgenomen, en alleen zolang de rode balk dat zegt.</translation>
    </message>
    <message>
        <source>That is fine. Who said what is written down nowhere.</source>
        <translation>Dat is prima. Wie wat zei, staat nergens.</translation>
    </message>
    <message>
        <source>Each of you says in private whether answers may be recorded. There are two of you: after a no both know whose it was.</source>
        <translation>Jullie zeggen allebei voor jezelf of antwoorden mogen worden opgenomen. Jullie zijn met z&apos;n tweeën: na een nee weten jullie allebei van wie het kwam.</translation>
    </message>
    <message>
        <source>Everybody says in private whether answers may be recorded.</source>
        <translation>Iedereen zegt voor zichzelf of antwoorden mogen worden opgenomen.</translation>
    </message>
</context>
<context>
    <name>AttemptsPage</name>
    <message>
        <source>The same moment, one after the other</source>
        <translation>Hetzelfde moment, om de beurt</translation>
    </message>
    <message>
        <source>No one is best: what did the customer react to?</source>
        <translation>Niemand is de beste: waar reageerde de klant op?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Welk moment</translation>
    </message>
    <message>
        <source>Somebody else (I)</source>
        <translation>Iemand anders (I)</translation>
    </message>
    <message>
        <source>Listen one after the other</source>
        <translation>Na elkaar beluisteren</translation>
    </message>
    <message>
        <source>Earlier attempts</source>
        <translation>Eerdere pogingen</translation>
    </message>
    <message>
        <source>Later attempts</source>
        <translation>Latere pogingen</translation>
    </message>
    <message>
        <source>Turn {0}: {1}</source>
        <translation>Beurt {0}: {1}</translation>
    </message>
    <message>
        <source>Same moment, and now {name}</source>
        <translation>Zelfde moment, en nu {name}</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} tot en met {1} van {2}</translation>
    </message>
</context>
<context>
    <name>BenchHead</name>
    <message>
        <source>Make a case</source>
        <translation>Casus maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Andere casussen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Openen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>BesideBody</name>
    <message>
        <source>Nothing was parked. Say now what you still want to say.</source>
        <translation>Er is niets geparkeerd. Zeg nu wat je nog wilt zeggen.</translation>
    </message>
</context>
<context>
    <name>Booth</name>
    <message>
        <source>Nothing was recorded. Hold the button for as long as you speak, and try again.</source>
        <translation>Er is niets opgenomen. Houd de knop vast zolang je praat, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>A line may last a minute at most. Nothing was kept; say it once more, shorter.</source>
        <translation>Een regel duurt hooguit een minuut. Er is niets bewaard; zeg hem nog eens, maar korter.</translation>
    </message>
    <message>
        <source>The microphone gave silence only. It is probably muted: look for a mute button on the headset, and try again.</source>
        <translation>De microfoon gaf alleen stilte. Waarschijnlijk staat hij op mute: zoek het mute-knopje op je headset en probeer het nog eens.</translation>
    </message>
    <message>
        <source>That was too soft. Come closer to the microphone, and say it once more.</source>
        <translation>Dat was te zacht. Kom dichter bij de microfoon en zeg het nog eens.</translation>
    </message>
    <message>
        <source>That was too loud: parts of it are distorted. Move away from the microphone a little, and say it once more.</source>
        <translation>Dat was te hard: een deel is vervormd. Ga iets verder van de microfoon af en zeg het nog eens.</translation>
    </message>
    <message>
        <source>No microphone or loudspeaker was found. Plug in a headset, check it under Settings, Sound, and try again.</source>
        <translation>Er is geen microfoon of luidspreker gevonden. Sluit een headset aan, controleer die bij Instellingen, Geluid, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The headset or microphone was unplugged. Nothing was kept of this line; plug it in again and say it once more.</source>
        <translation>De headset of microfoon is losgeraakt. Van deze regel is niets bewaard; sluit hem weer aan en zeg de regel nog eens.</translation>
    </message>
    <message>
        <source>The sound of this computer did not answer. Try again: it is started anew.</source>
        <translation>Het geluid van deze computer gaf geen antwoord. Probeer het nog eens: het wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>The sound of this computer stopped working. Try again: it is started anew.</source>
        <translation>Het geluid van deze computer is gestopt. Probeer het nog eens: het wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>This recording cannot be used. Record the line once more.</source>
        <translation>Deze opname is niet te gebruiken. Neem de regel nog eens op.</translation>
    </message>
    <message>
        <source>The disk is full, so the line is not kept yet. Make room, then keep it again: your take is still here.</source>
        <translation>De schijf is vol, dus de regel is nog niet bewaard. Maak ruimte en bewaar hem opnieuw: je opname is er nog.</translation>
    </message>
    <message>
        <source>This folder may not be written to, so nothing was changed. Check its rights and try again: your take is still here.</source>
        <translation>In deze map mag niet geschreven worden, dus er is niets veranderd. Controleer de rechten en probeer het nog eens: je opname is er nog.</translation>
    </message>
    <message>
        <source>The file or its folder is no longer there. Put it back, and try again.</source>
        <translation>Het bestand of de map is er niet meer. Zet het terug en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The disk refused, and nothing was changed. Try again: your take is still here.</source>
        <translation>De schijf weigerde en er is niets veranderd. Probeer het nog eens: je opname is er nog.</translation>
    </message>
    <message>
        <source>This case has errors and cannot be opened. Mend the file first.</source>
        <translation>In deze casus zitten fouten, dus hij kan niet open. Herstel eerst het bestand.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>tekst veranderd</translation>
    </message>
    <message>
        <source>The phone rings; somebody answers.</source>
        <translation>De telefoon gaat over en er wordt opgenomen.</translation>
    </message>
    <message>
        <source>Nobody says anything for a while.</source>
        <translation>Er zegt een tijdje niemand iets.</translation>
    </message>
    <message>
        <source>You go on after your last line.</source>
        <translation>Je gaat zelf door na je vorige regel.</translation>
    </message>
    <message>
        <source>No reply leads here.</source>
        <translation>Geen enkel antwoord leidt hierheen.</translation>
    </message>
    <message>
        <source>The folder of this case may not be written to. Make a copy in your own folder: there you can record.</source>
        <translation>In de map van deze casus mag niet geschreven worden. Maak een kopie in je eigen map: daar kun je wel opnemen.</translation>
    </message>
    <message>
        <source>This case came with the program or with a pack, and stays as it is. Make a copy in your own folder: there you can record.</source>
        <translation>Deze casus hoort bij het programma of bij een pakket, en blijft zoals hij is. Maak een kopie in je eigen map: daar kun je wel opnemen.</translation>
    </message>
</context>
<context>
    <name>BoothPage</name>
    <message>
        <source>Whoever has the case hears this</source>
        <translation>Wie de casus heeft, hoort dit</translation>
    </message>
    <message>
        <source>Yes, that is fine</source>
        <translation>Ja, dat is goed</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Maak een kopie</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept of it.</source>
        <translation>Gestopt. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>{0} of {1} lines recorded</source>
        <translation>{0} van {1} regels opgenomen</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translation>Stem opnemen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What you record here is kept with the case. Everybody who gets the case, or a pack with it, hears your voice. You can delete each line again here.</source>
        <translation>Wat je hier opneemt, blijft bij de casus. Iedereen die de casus krijgt, of een pakket waar hij in zit, hoort jouw stem. Je kunt elke regel hier weer wissen.</translation>
    </message>
    <message>
        <source>Your voice goes with the case</source>
        <translation>Je stem gaat mee met de casus</translation>
    </message>
    <message>
        <source>Your voice goes with the case: is that all right?</source>
        <translation>Je stem gaat mee met de casus. Is dat goed?</translation>
    </message>
    <message>
        <source>This take is not kept yet. Keep it?</source>
        <translation>Deze opname is nog niet bewaard. Wil je hem bewaren?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Kept. Every line has a voice now.</source>
        <translation>Bewaard. Elke regel heeft nu een stem.</translation>
    </message>
    <message>
        <source>This is your own copy. It stands in the library too.</source>
        <translation>Dit is je eigen kopie. Hij staat ook in de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Before the call</source>
        <translation>Vóór het gesprek</translation>
    </message>
    <message>
        <source>Screen for the room (P)</source>
        <translation>Scherm voor de groep (P)</translation>
    </message>
    <message>
        <source>First answer the question about recording. Both are fine.</source>
        <translation>Beantwoord eerst de vraag over opnemen. Ja en nee zijn allebei goed.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Terug naar de casussen</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>Terug naar de groep</translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation>Start het gesprek</translation>
    </message>
    <message>
        <source>Do not wait, start now</source>
        <translation>Niet wachten, start nu</translation>
    </message>
</context>
<context>
    <name>BringCall</name>
    <message>
        <source>A customer speaks in it too. This program is no legal basis to record them or to listen back: your employer arranges that, with the works council. Bleep names and numbers. The file itself stays where it is; delete it there.</source>
        <translation>Er praat ook een klant in. Dit programma geeft je niet het recht om die op te nemen of terug te luisteren: dat regelt je werkgever, met de ondernemingsraad. Piep namen en nummers weg. Het bestand zelf blijft staan waar het staat; wis het daar.</translation>
    </message>
    <message>
        <source>Before you bring a real call in</source>
        <translation>Voordat je een echt gesprek binnenhaalt</translation>
    </message>
    <message>
        <source>The agent: yes, I want to talk about this call</source>
        <translation>Medewerker: ja, ik wil het over dit gesprek hebben</translation>
    </message>
    <message>
        <source>The leader: yes, and it stays between the two of us</source>
        <translation>Leidinggevende: ja, en het blijft tussen ons tweeën</translation>
    </message>
    <message>
        <source>Choose a file (WAV, FLAC, MP3)</source>
        <translation>Kies een bestand (WAV, FLAC, MP3)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Hear this part</source>
        <translation>Luister naar dit stuk</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Begin hier</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Eindig hier</translation>
    </message>
    <message>
        <source>Bleep this part</source>
        <translation>Piep dit stuk weg</translation>
    </message>
    <message>
        <source>The whole call again</source>
        <translation>Weer het hele gesprek</translation>
    </message>
    <message>
        <source>Keep this in the vault</source>
        <translation>Bewaar dit in de kluis</translation>
    </message>
    <message>
        <source>The part begins at</source>
        <translation>Het stuk begint bij</translation>
    </message>
    <message>
        <source>The part ends at</source>
        <translation>Het stuk eindigt bij</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Listening through the file …</source>
        <translation>Het bestand doorluisteren …</translation>
    </message>
    <message>
        <source>Which call?</source>
        <translation>Welk gesprek?</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.mp3)</source>
        <translation>Geluid (*.wav *.flac *.mp3)</translation>
    </message>
    <message>
        <source>Parts of it are too loud and sound distorted. That cannot be mended.</source>
        <translation>Stukken zijn te hard opgenomen en klinken vervormd. Dat is niet te herstellen.</translation>
    </message>
    <message>
        <source>The file breaks off here: the rest of the call is not in it.</source>
        <translation>Het bestand breekt hier af: de rest van het gesprek zit er niet in.</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>Van {0}</translation>
    </message>
    <message>
        <source>To {0}</source>
        <translation>Tot {0}</translation>
    </message>
    <message>
        <source>{0} is kept, {1} part(s) bleeped. What is cut is in no copy.</source>
        <translation>Er blijft {0} over, {1} keer weggepiept. Wat weg is, staat in geen enkele kopie.</translation>
    </message>
    <message>
        <source>Sealing it into the vault …</source>
        <translation>In de kluis verzegelen …</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Install a pack</source>
        <translation>Pakket installeren</translation>
    </message>
    <message>
        <source>Packs (*.zip)</source>
        <translation>Pakketten (*.zip)</translation>
    </message>
    <message>
        <source>Remove “{0}” from the library? You can install it again later. A session that is going on has its own copy.</source>
        <translation>“{0}” uit de bibliotheek halen? Je kunt het later opnieuw installeren. Een sessie die bezig is, heeft een eigen kopie.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Replace “{0}” {1} by the newer version {2}?</source>
        <translation>“{0}” {1} vervangen door de nieuwere versie {2}?</translation>
    </message>
    <message>
        <source>Replace “{0}” {1} by the older version {2}?</source>
        <translation>“{0}” {1} vervangen door de oudere versie {2}?</translation>
    </message>
    <message>
        <source>“{0}” {1} is there already. Replace it by this file, also {2}?</source>
        <translation>“{0}” {1} is er al. Vervangen door dit bestand, ook {2}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>“{0}” {1} is in the library now.</source>
        <translation>“{0}” {1} staat nu in de bibliotheek.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Gestopt. Alles is zoals het was.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Oké</translation>
    </message>
</context>
<context>
    <name>CallClock</name>
    <message>
        <source>Minutes in this call: {0}</source>
        <translation>Minuten in dit gesprek: {0}</translation>
    </message>
</context>
<context>
    <name>CallNotices</name>
    <message>
        <source>Finish the call</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Press Esc once more to stop everything.</source>
        <translation>Druk nog een keer op Esc om alles te stoppen.</translation>
    </message>
    <message>
        <source>Nothing is being recorded now.</source>
        <translation>Er wordt nu niets opgenomen.</translation>
    </message>
    <message>
        <source>There is nothing left to say here, and the customer is silent.</source>
        <translation>Hier valt niets meer te zeggen, en de klant zwijgt.</translation>
    </message>
    <message>
        <source>Perhaps a screen of the system helps.</source>
        <translation>Misschien helpt een scherm van het systeem.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>The call</source>
        <translation>Het gesprek</translation>
    </message>
</context>
<context>
    <name>CallSoFar</name>
    <message numerus="yes">
        <source>%n turn(s) before this</source>
        <translation>
            <numerusform>%n beurt hiervoor</numerusform>
            <numerusform>%n beurten hiervoor</numerusform>
        </translation>
    </message>
    <message>
        <source>It was silent for a while.</source>
        <translation>Het bleef even stil.</translation>
    </message>
    <message>
        <source>The answer began before the customer had finished.</source>
        <translation>Het antwoord begon voordat de klant uitgepraat was.</translation>
    </message>
    <message>
        <source>The call went on by itself.</source>
        <translation>Het gesprek ging vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>Who you are</source>
        <translation>Wie je bent</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation>Wat je al weet</translation>
    </message>
    <message>
        <source>What to aim for</source>
        <translation>Waar je op let</translation>
    </message>
    <message>
        <source>About {0} minutes</source>
        <translation>Ongeveer {0} minuten</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>It was silent for a while.</source>
        <translation>Het bleef even stil.</translation>
    </message>
    <message>
        <source>The mood changed.</source>
        <translation>De stemming veranderde.</translation>
    </message>
    <message>
        <source>The customer’s director chose how it went on.</source>
        <translation>De klantregisseur koos hoe het verder ging.</translation>
    </message>
    <message>
        <source>You began before the customer had finished.</source>
        <translation>Je begon voordat de klant uitgepraat was.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>counts as: {0}</source>
        <translation>telt als: {0}</translation>
    </message>
    <message>
        <source>spoken, {0} s</source>
        <translation>gesproken, {0} s</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>geen opname</translation>
    </message>
    <message>
        <source>none of the replies came close</source>
        <translation>geen van de antwoorden kwam in de buurt</translation>
    </message>
    <message>
        <source>the customer broke in</source>
        <translation>de klant onderbrak</translation>
    </message>
    <message>
        <source>a piece is missing: the microphone went away</source>
        <translation>er ontbreekt een stukje: de microfoon viel weg</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Before you start, say one thing that you want to try.</source>
        <translation>Zeg vooraf één ding dat je wilt proberen.</translation>
    </message>
    <message>
        <source>You play as yourself. It is practice: it may go wrong.</source>
        <translation>Je speelt als jezelf. Het is oefenen: het mag misgaan.</translation>
    </message>
    <message>
        <source>Time-out or stop is always yours to call.</source>
        <translation>Time-out of stop mag je altijd zeggen.</translation>
    </message>
    <message>
        <source>Afterwards you speak first. Then you hear, thank, choose one.</source>
        <translation>Daarna spreek jij eerst. Dan luister je, bedank je, en kies je er één.</translation>
    </message>
    <message>
        <source>Look out for the one or two things on your card, no more.</source>
        <translation>Let op de één of twee dingen op je kaart, niet meer.</translation>
    </message>
    <message>
        <source>Write down what you saw or heard, word for word.</source>
        <translation>Schrijf op wat je zag of hoorde, woord voor woord.</translation>
    </message>
    <message>
        <source>Say what it did: to you, or to the customer.</source>
        <translation>Zeg wat het deed: met jou, of met de klant.</translation>
    </message>
    <message>
        <source>Silent during the call. A question is better than advice.</source>
        <translation>Stil tijdens het gesprek. Een vraag is beter dan advies.</translation>
    </message>
    <message>
        <source>Read each question aloud, and wait.</source>
        <translation>Lees elke vraag hardop voor, en wacht.</translation>
    </message>
    <message>
        <source>The player speaks first, then the others.</source>
        <translation>De speler spreekt eerst, daarna de anderen.</translation>
    </message>
    <message>
        <source>See that everybody is heard. Passing needs no reason.</source>
        <translation>Zorg dat iedereen aan bod komt. Passen mag, zonder reden.</translation>
    </message>
    <message>
        <source>You take part too: you play as well today.</source>
        <translation>Je doet zelf ook mee: ook jij speelt vandaag.</translation>
    </message>
    <message>
        <source>Say how much time there is before it begins.</source>
        <translation>Zeg vooraf hoeveel tijd er is.</translation>
    </message>
    <message>
        <source>Say it softly when the time is up. Cut nobody off.</source>
        <translation>Zeg zacht dat de tijd om is. Breek niemand af.</translation>
    </message>
    <message>
        <source>Longer is fine, if the room wants it: say what goes then.</source>
        <translation>Langer mag, als de groep dat wil: zeg wat er dan afvalt.</translation>
    </message>
    <message>
        <source>Listen with the ears of the customer.</source>
        <translation>Luister met de oren van de klant.</translation>
    </message>
    <message>
        <source>Remember when the customer grew softer, and when harder.</source>
        <translation>Onthoud wanneer de klant zachter werd, en wanneer harder.</translation>
    </message>
    <message>
        <source>If somebody at the table plays the customer, it is you.</source>
        <translation>Speelt iemand aan tafel de klant, dan ben jij dat.</translation>
    </message>
    <message>
        <source>What we promise each other</source>
        <translation>Wat we elkaar beloven</translation>
    </message>
    <message>
        <source>Lay it on the table, where everybody can read it.</source>
        <translation>Leg dit op tafel, waar iedereen het kan lezen.</translation>
    </message>
    <message>
        <source>Your part in this round</source>
        <translation>Jouw rol in deze ronde</translation>
    </message>
    <message>
        <source>I saw or heard: ______________________________</source>
        <translation>Ik zag of hoorde: ______________________________</translation>
    </message>
    <message>
        <source>It did this: __________________________________</source>
        <translation>Het deed dit: __________________________________</translation>
    </message>
    <message>
        <source>At this moment: ______________________________</source>
        <translation>Op dit moment: ______________________________</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Difficulty {0} of 5</source>
        <translation>Moeilijkheid {0} van 5</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translation>Stem opnemen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Show this case in another language: {0}</source>
        <translation>Laat deze casus in een andere taal zien: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation>Fouten: {0}</translation>
    </message>
    <message>
        <source>The first is at line {0}, column {1} ({2}).</source>
        <translation>De eerste staat op regel {0}, kolom {1} ({2}).</translation>
    </message>
    <message>
        <source>Press the pencil to mend it. Nothing of it is lost.</source>
        <translation>Druk op het potlood om het te herstellen. Er gaat niets van verloren.</translation>
    </message>
    <message>
        <source>Cannot be played yet</source>
        <translation>Nog niet te spelen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
</context>
<context>
    <name>CaseMap</name>
    <message>
        <source>Map of the case</source>
        <translation>Kaart van de casus</translation>
    </message>
    <message>
        <source>There is no map yet. It appears as soon as the text can be read.</source>
        <translation>Er is nog geen kaart. Die verschijnt zodra de tekst gelezen kan worden.</translation>
    </message>
    <message>
        <source>start of the call</source>
        <translation>begin van het gesprek</translation>
    </message>
    <message>
        <source>ending: resolved</source>
        <translation>einde: opgelost</translation>
    </message>
    <message>
        <source>ending: partly resolved</source>
        <translation>einde: voor een deel opgelost</translation>
    </message>
    <message>
        <source>ending: escalated</source>
        <translation>einde: geëscaleerd</translation>
    </message>
    <message>
        <source>ending: the customer hangs up</source>
        <translation>einde: de klant hangt op</translation>
    </message>
    <message>
        <source>ending: the agent ends the call</source>
        <translation>einde: de medewerker stopt het gesprek</translation>
    </message>
    <message>
        <source>no ending can be reached from here</source>
        <translation>van hier is geen einde te bereiken</translation>
    </message>
    <message>
        <source>can never be reached</source>
        <translation>kan nooit worden bereikt</translation>
    </message>
    <message>
        <source>the call stands here</source>
        <translation>hier is het gesprek nu</translation>
    </message>
    <message>
        <source>played {n} % as often as the busiest moment</source>
        <translation>{n} % zo vaak gespeeld als het drukste moment</translation>
    </message>
    <message>
        <source>never played</source>
        <translation>nooit gespeeld</translation>
    </message>
    <message>
        <source>Leads to: {moments}.</source>
        <translation>Gaat naar: {moments}.</translation>
    </message>
    <message>
        <source>Comes from: {moments}.</source>
        <translation>Komt van: {moments}.</translation>
    </message>
    <message>
        <source>{n} moments</source>
        <translation>{n} momenten</translation>
    </message>
    <message>
        <source>{n} endings</source>
        <translation>{n} eindes</translation>
    </message>
    <message>
        <source>{n} never reached</source>
        <translation>{n} nooit bereikt</translation>
    </message>
    <message>
        <source>{n} without a way out</source>
        <translation>{n} zonder uitweg</translation>
    </message>
    <message>
        <source>{n} played</source>
        <translation>{n} gespeeld</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Own view</source>
        <translation>Eigen blik</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>staat erin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>ChooseCases</name>
    <message>
        <source>Which cases?</source>
        <translation>Welke casussen?</translation>
    </message>
    <message>
        <source>Proposed: not played lately, about your goal, not too hard to begin with.</source>
        <translation>Voorstel: niet pas gespeeld, passend bij je doel, en niet te moeilijk om mee te beginnen.</translation>
    </message>
    <message>
        <source>Show all {0} cases</source>
        <translation>Laat alle {0} casussen zien</translation>
    </message>
    <message>
        <source>{0} · about {1} minutes · difficulty {2} of 5</source>
        <translation>{0} · ongeveer {1} minuten · moeilijkheid {2} van 5</translation>
    </message>
    <message>
        <source>Cannot be chosen: the file cannot be read.</source>
        <translation>Niet te kiezen: het bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>Cannot be chosen. Line {0}: {1}</source>
        <translation>Niet te kiezen. Regel {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ChooseLevel</name>
    <message>
        <source>This is what we promise</source>
        <translation>Dit spreken we af</translation>
    </message>
    <message>
        <source>What stays, and for whom?</source>
        <translation>Wat blijft, en voor wie?</translation>
    </message>
    <message>
        <source>Choose together. During the session it can only become stricter.</source>
        <translation>Kies samen. Tijdens de sessie kan het alleen strenger worden.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>How do you give each other feedback?</source>
        <translation>Hoe geven jullie elkaar feedback?</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Met namen</translation>
    </message>
    <message>
        <source>Everybody reads who gave it.</source>
        <translation>Iedereen leest van wie de feedback komt.</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Zonder namen</translation>
    </message>
    <message>
        <source>All notes wait until everybody has written, and are then shown at once, shuffled.</source>
        <translation>Alle notities wachten tot iedereen heeft geschreven. Dan zie je ze in één keer, door elkaar.</translation>
    </message>
    <message>
        <source>At this level feedback without names begins at {0} people who give it. With fewer, others could guess, and then it is no promise.</source>
        <translation>Op dit niveau kan feedback zonder namen vanaf {0} mensen die feedback geven. Met minder mensen kun je raden van wie iets komt, en dan is het geen belofte.</translation>
    </message>
    <message>
        <source>With fewer than {0} people who give it: without names, people can often guess.</source>
        <translation>Met minder dan {0} mensen die feedback geven: ook zonder namen kun je vaak raden van wie iets komt.</translation>
    </message>
</context>
<context>
    <name>ChoosePractice</name>
    <message>
        <source>How do you practise?</source>
        <translation>Hoe oefen je?</translation>
    </message>
    <message>
        <source>Captions too</source>
        <translation>Ook ondertiteling</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Verkennen</translation>
    </message>
    <message>
        <source>You see the replies, and at once what each does. Go back freely.</source>
        <translation>Je ziet de antwoorden en meteen wat ze doen. Ga gerust terug.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>You talk. A hint helps you, less each time.</source>
        <translation>Je praat. Een hint helpt je, elke keer wat minder.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Op eigen kracht</translation>
    </message>
    <message>
        <source>Listen and talk, as in the job. You see at the end how it went.</source>
        <translation>Luisteren en praten, zoals in je werk. Hoe het ging zie je aan het eind.</translation>
    </message>
</context>
<context>
    <name>ChooseTask</name>
    <message>
        <source>There are no notes to choose from.</source>
        <translation>Er zijn geen notities om uit te kiezen.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Who plays</source>
        <translation>Wie speelt</translation>
    </message>
    <message>
        <source>Relay: the call passes on to the next at each moment</source>
        <translation>Estafette: bij elk nieuw moment gaat het gesprek door naar de volgende</translation>
    </message>
    <message>
        <source>For seven people or more: then everybody plays. Whoever spoke has had a turn.</source>
        <translation>Handig vanaf zeven mensen: dan speelt iedereen. Wie iets zei, heeft een beurt gehad.</translation>
    </message>
    <message>
        <source>Reverse: the one who leads plays, the others coach</source>
        <translation>Omgekeerd: wie leiding geeft speelt, de anderen coachen</translation>
    </message>
    <message>
        <source>Nothing is counted; what was seen is told in words.</source>
        <translation>Er wordt niets geteld; wat je zag, zeg je in woorden.</translation>
    </message>
    <message>
        <source>Which case</source>
        <translation>Welke casus</translation>
    </message>
    <message>
        <source>Everybody has played or passed.</source>
        <translation>Iedereen heeft gespeeld of gepast.</translation>
    </message>
    <message>
        <source>{name}, will you play?</source>
        <translation>{name}, speel jij?</translation>
    </message>
    <message>
        <source>To the closing</source>
        <translation>Naar de afsluiting</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>{name} speelt</translation>
    </message>
    <message>
        <source>Pass, not now</source>
        <translation>Passen, nu niet</translation>
    </message>
    <message>
        <source>{name} plays once more</source>
        <translation>{name} speelt nog een keer</translation>
    </message>
    <message>
        <source>No more turns: to the closing</source>
        <translation>Geen beurten meer: naar de afsluiting</translation>
    </message>
</context>
<context>
    <name>ClipButton</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Stop met afspelen</translation>
    </message>
    <message>
        <source>Listen back, {0} seconds</source>
        <translation>Luister terug, {0} seconden</translation>
    </message>
</context>
<context>
    <name>CloseBody</name>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>How do we notice it?</source>
        <translation>Hoe merken we het?</translation>
    </message>
    <message>
        <source>What will a customer or a colleague notice?</source>
        <translation>Wat merkt een klant of een collega?</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>over twee weken</translation>
    </message>
    <message>
        <source>No agreement, because …</source>
        <translation>Geen afspraak, want …</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Eén zin is genoeg</translation>
    </message>
    <message>
        <source>Something small that you can do yourself</source>
        <translation>Iets kleins dat je zelf kunt doen</translation>
    </message>
    <message>
        <source>There is an agreement after all</source>
        <translation>Er is toch een afspraak</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Closing the session</source>
        <translation>De sessie afsluiten</translation>
    </message>
    <message>
        <source>Close: let go what goes</source>
        <translation>Afsluiten: wat weg moet, gaat weg</translation>
    </message>
    <message>
        <source>Not yet, back</source>
        <translation>Nog niet, terug</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Naar de casussen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jou</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>de eigenaar</translation>
    </message>
    <message>
        <source>What goes, and what stays.</source>
        <translation>Wat gaat weg, en wat blijft?</translation>
    </message>
    <message>
        <source>This is gone</source>
        <translation>Dit is weg</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>There is no vault here for what was said and written, so none of it stays. Write down what you agreed if you want to keep it.</source>
        <translation>Er is hier geen kluis voor wat is gezegd en geschreven, dus daar blijft niets van. Schrijf op wat je wilt bewaren.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Stap {0} van {1}</translation>
    </message>
    <message>
        <source>Done. What was in memory is overwritten, and the list above is what stays.</source>
        <translation>Klaar. Wat in het geheugen stond is overschreven; wat blijft staat hierboven.</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>De sessie is afgesloten</translation>
    </message>
    <message>
        <source>Before we close</source>
        <translation>Voordat we afsluiten</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>Settle</source>
        <translation>Aankomen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Jouw blik</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>Opgelost?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>That does not fit this moment. Go on with what is on the screen.</source>
        <translation>Dat past nu niet. Ga verder met wat er op het scherm staat.</translation>
    </message>
    <message>
        <source>Something is still empty. One sentence is enough.</source>
        <translation>Er is nog iets leeg. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>That is too long to keep: 4,000 characters at most. Make it shorter.</source>
        <translation>Dat is te lang om te bewaren: hoogstens 4.000 tekens. Maak het korter.</translation>
    </message>
    <message>
        <source>The agent speaks first. Write down one thing that went well, then go on.</source>
        <translation>De medewerker begint. Schrijf één ding op dat goed ging en ga dan verder.</translation>
    </message>
    <message>
        <source>First name one thing that went well.</source>
        <translation>Noem eerst één ding dat goed ging.</translation>
    </message>
    <message>
        <source>One criterion at a time. Say first what you heard of this one.</source>
        <translation>Eén criterium tegelijk. Zeg eerst wat je hiervan hoorde.</translation>
    </message>
    <message>
        <source>The ladder is not done yet. Answer this question first.</source>
        <translation>De ladder is nog niet klaar. Beantwoord eerst deze vraag.</translation>
    </message>
    <message>
        <source>First choose yes or no.</source>
        <translation>Kies eerst ja of nee.</translation>
    </message>
    <message>
        <source>The leader&apos;s view is on the table already. Just say it now.</source>
        <translation>De blik van de leidinggevende ligt al op tafel. Zeg het nu gewoon.</translation>
    </message>
    <message>
        <source>The program does not know that date. Choose a day from the calendar.</source>
        <translation>Die datum kent het programma niet. Kies een dag in de kalender.</translation>
    </message>
    <message>
        <source>A talk ends with an agreement. Write down what, who, by when and how you notice it, or why there is none.</source>
        <translation>Een bila eindigt met een afspraak. Schrijf op wat, wie, wanneer en hoe je het merkt, of waarom er geen is.</translation>
    </message>
    <message>
        <source>This file cannot be read as sound. Choose a WAV, FLAC or MP3 file, or export the call again as one.</source>
        <translation>Dit bestand is niet als geluid te lezen. Kies een WAV-, FLAC- of MP3-bestand, of sla het gesprek opnieuw zo op.</translation>
    </message>
    <message>
        <source>There is no sound in this file. Choose another.</source>
        <translation>Er zit geen geluid in dit bestand. Kies een ander.</translation>
    </message>
    <message>
        <source>This file lasts over 45 minutes. Export the part you want to talk about, and choose that.</source>
        <translation>Dit bestand duurt langer dan 45 minuten. Sla het stuk op waar je het over wilt hebben, en kies dat.</translation>
    </message>
    <message>
        <source>This file has more than eight channels. Export the call in one or two, and choose that.</source>
        <translation>Dit bestand heeft meer dan acht kanalen. Sla het gesprek op in een of twee, en kies dat.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this file. Was the right one chosen?</source>
        <translation>In dit bestand is niets te horen. Is het het goede?</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Dit bestand gaat niet open. Staat het er nog, en mag je het lezen?</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One-to-one (bila)</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Half an hour over one call: the leader asks, the agent finds the answer.</source>
        <translation>Een half uur over één gesprek: de leidinggevende vraagt, de medewerker vindt het antwoord.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>That was the talk.</source>
        <translation>Dat was de bila.</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Close the talk</source>
        <translation>Sluit de bila af</translation>
    </message>
    <message>
        <source>Done, and lock the vault</source>
        <translation>Klaar, en doe de kluis op slot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>The two texts</source>
        <translation>De twee teksten</translation>
    </message>
    <message>
        <source>To the difference before (Shift+F8)</source>
        <translation>Naar het verschil ervoor (Shift+F8)</translation>
    </message>
    <message>
        <source>To the next difference (F8)</source>
        <translation>Naar het volgende verschil (F8)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Neem die van de ander</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Houd die van mij</translation>
    </message>
    <message>
        <source>Go on writing (Esc)</source>
        <translation>Verder schrijven (Esc)</translation>
    </message>
    <message>
        <source>A line with - is only in your text, a line with + only in the file.</source>
        <translation>Een regel met - staat alleen in jouw tekst, een regel met + alleen in het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) that are the same …</source>
        <translation>
            <numerusform>… %n regel die hetzelfde is …</numerusform>
            <numerusform>… %n regels die hetzelfde zijn …</numerusform>
        </translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>De twee teksten zijn hetzelfde.</translation>
    </message>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Verschil {0} van {1}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Nobody wrote anything. Tell each other what you would do.</source>
        <translation>Niemand schreef iets op. Vertel elkaar wat je zou doen.</translation>
    </message>
    <message>
        <source>The words are no longer there.</source>
        <translation>De woorden zijn er niet meer.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Recording</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>May the app record your answers during this call?</source>
        <translation>Mag de app je antwoorden tijdens dit gesprek opnemen?</translation>
    </message>
    <message>
        <source>Yes, record my answers</source>
        <translation>Ja, neem mijn antwoorden op</translation>
    </message>
    <message>
        <source>No, do not record</source>
        <translation>Nee, niet opnemen</translation>
    </message>
    <message>
        <source>You answer by hand, so nothing is recorded.</source>
        <translation>Je typt of kiest je antwoorden, dus er wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>Everybody said yes: what the player says is recorded.</source>
        <translation>Iedereen zei ja: wat de speler zegt wordt opgenomen.</translation>
    </message>
    <message>
        <source>Recording is off this session.</source>
        <translation>De opname staat deze sessie uit.</translation>
    </message>
    <message>
        <source>There is no microphone here, so nothing is recorded. You can say your answers aloud all the same, or type them.</source>
        <translation>Er is hier geen microfoon, dus er wordt niets opgenomen. Je kunt je antwoorden toch hardop zeggen, of ze typen.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>−5 s</source>
        <translation>−5 s</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Vijf seconden terug</translation>
    </message>
    <message>
        <source>+5 s</source>
        <translation>+5 s</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Vijf seconden verder</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Vanaf hier</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Tot hier</translation>
    </message>
    <message>
        <source>First try and second</source>
        <translation>Eerste poging en tweede</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Speed {0} %</source>
        <translation>Tempo {0} %</translation>
    </message>
</context>
<context>
    <name>CountedCard</name>
    <message>
        <source>What was counted</source>
        <translation>Wat er is geteld</translation>
    </message>
    <message>
        <source>Counted, not judged: nothing is read from your voice.</source>
        <translation>Geteld, niet beoordeeld: uit je stem leest het programma niets af.</translation>
    </message>
    <message>
        <source>The silence lasted too long for the customer: {0}×</source>
        <translation>De stilte duurde te lang voor de klant: {0}×</translation>
    </message>
    <message>
        <source>You began before the customer had finished: {0}×</source>
        <translation>Je begon voordat de klant uitgepraat was: {0}×</translation>
    </message>
    <message>
        <source>The customer broke into a long answer: {0}×</source>
        <translation>De klant onderbrak een lang antwoord: {0}×</translation>
    </message>
    <message>
        <source>The customer did not follow your answer: {0}×</source>
        <translation>De klant begreep je antwoord niet: {0}×</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>You showed this at turn {0}.</source>
        <translation>Liet je zien bij beurt {0}.</translation>
    </message>
    <message>
        <source>There was a chance for it at turn {0}.</source>
        <translation>Bij beurt {0} lag er een kans.</translation>
    </message>
    <message>
        <source>Did not come up this time.</source>
        <translation>Kwam deze keer niet aan bod.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>What you aimed for</source>
        <translation>Waar je op lette</translation>
    </message>
    <message>
        <source>What the others saw</source>
        <translation>Wat de anderen zagen</translation>
    </message>
</context>
<context>
    <name>CustomerColumn</name>
    <message>
        <source>What you know already</source>
        <translation>Wat je al weet</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>I would …, because …</source>
        <translation>Ik zou …, want …</translation>
    </message>
    <message>
        <source>What you would do, and why</source>
        <translation>Wat je zou doen, en waarom</translation>
    </message>
    <message>
        <source>Nobody reads it yet. When everybody has written, it stands there with names.</source>
        <translation>Niemand leest het nog. Als iedereen heeft geschreven, staat het er met namen bij.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ik ben {name}</translation>
    </message>
    <message>
        <source>Everybody has decided.</source>
        <translation>Iedereen heeft besloten.</translation>
    </message>
    <message>
        <source>What would you have done, and why?</source>
        <translation>Wat had jij gedaan, en waarom?</translation>
    </message>
    <message>
        <source>Give the laptop to {name}.</source>
        <translation>Geef de laptop aan {name}.</translation>
    </message>
    <message>
        <source>Each writes it alone. There is not one right answer.</source>
        <translation>Ieder schrijft het alleen op. Er is niet één goed antwoord.</translation>
    </message>
    <message>
        <source>Show them side by side</source>
        <translation>Leg ze naast elkaar</translation>
    </message>
    <message>
        <source>Done: next</source>
        <translation>Klaar: volgende</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
</context>
<context>
    <name>DifficultyDots</name>
    <message>
        <source>Difficulty {0} of {1}</source>
        <translation>Moeilijkheid {0} van {1}</translation>
    </message>
</context>
<context>
    <name>DoneBody</name>
    <message>
        <source>What was said and agreed is in the agent&apos;s vault, and nowhere else. In two weeks the agreement comes back there.</source>
        <translation>Wat is gezegd en afgesproken, ligt in de kluis van de medewerker en nergens anders. Over twee weken komt de afspraak daar terug.</translation>
    </message>
    <message>
        <source>Nothing stays of this talk. Write the agreement down yourselves now: it is gone as soon as you leave this page.</source>
        <translation>Van deze bila blijft niets. Schrijf de afspraak nu zelf op: zodra je van deze pagina gaat, is die weg.</translation>
    </message>
    <message>
        <source>Agreed: {0}</source>
        <translation>Afgesproken: {0}</translation>
    </message>
    <message>
        <source>No agreement, because: {0}</source>
        <translation>Geen afspraak, want: {0}</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>This may tell who the case is about. What should stand there instead?</source>
        <translation>Hieraan kun je zien over wie het gaat. Wat moet er in de plaats komen?</translation>
    </message>
    <message>
        <source>Instead of {0}</source>
        <translation>In plaats van {0}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Leave {0}</source>
        <translation>Laat {0} staan</translation>
    </message>
</context>
<context>
    <name>DrillsChart</name>
    <message>
        <source>{skill}: {met} of {all} times it worked, {back}</source>
        <translation>{skill}: {met} van de {all} keer gelukt, {back}</translation>
    </message>
    <message>
        <source>comes back on {0}</source>
        <translation>komt terug op {0}</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>An agreement of two weeks ago comes back to you</source>
        <translation>Een afspraak van twee weken geleden komt bij je terug</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Yes, used it</source>
        <translation>Ja, gebruikt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Did you use it? What happened?</source>
        <translation>Heb je het gebruikt? Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Your answer goes to your vault. Only you can read it.</source>
        <translation>Je antwoord gaat naar je kluis. Alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>Bewaar mijn antwoord</translation>
    </message>
</context>
<context>
    <name>EarlierPair</name>
    <message>
        <source>first, {0}</source>
        <translation>eerst, {0}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>The sound of then is no longer there.</source>
        <translation>Het geluid van toen is er niet meer.</translation>
    </message>
    <message>
        <source>Your vault is locked. Open it to hear then and now.</source>
        <translation>Je kluis is op slot. Open hem om toen en nu te horen.</translation>
    </message>
    <message>
        <source>Nothing could be played. Look at the sound in the settings.</source>
        <translation>Er kon niets worden afgespeeld. Kijk bij Instellingen naar het geluid.</translation>
    </message>
    <message>
        <source>You hear: {when}. {answer}</source>
        <translation>Je hoort: {when}. {answer}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Stop met afspelen</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Beluister allebei</translation>
    </message>
    <message>
        <source>Hear both answers to: {0}</source>
        <translation>Beluister de twee antwoorden op: {0}</translation>
    </message>
</context>
<context>
    <name>EndsChart</name>
    <message>
        <source>{0} of {1} calls ended with a calmer customer.</source>
        <translation>Bij {0} van de {1} gesprekken was de klant aan het eind rustiger.</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>gespannen</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rustig</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{name} · from {since} to {today}</source>
        <translation>{name} · van {since} tot en met {today}</translation>
    </message>
    <message>
        <source>{0} calls practised alone, and {1} short drills.</source>
        <translation>{0} gesprekken alleen geoefend, en {1} korte oefeningen.</translation>
    </message>
    <message>
        <source>What was practised</source>
        <translation>Wat er is geoefend</translation>
    </message>
    <message>
        <source>Behaviour that was shown</source>
        <translation>Gedrag dat te zien was</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>{skill}: worked in {met} of {all} drills</source>
        <translation>{skill}: gelukt in {met} van de {all} korte oefeningen</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>De gesprekken</translation>
    </message>
    <message>
        <source>Made with Trainingsveld by the agent, from the agent&apos;s own vault. It says what was practised, and is no judgement. Nobody else could see or check it.</source>
        <translation>Gemaakt met Trainingsveld door de medewerker, uit de eigen kluis. Er staat in wat er is geoefend; het is geen oordeel. Niemand anders kon het zien of controleren.</translation>
    </message>
    <message>
        <source>What I practised</source>
        <translation>Wat ik heb geoefend</translation>
    </message>
    <message>
        <source>{text} ({n}×)</source>
        <translation>{text} ({n}×)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Who called? Make up a name, then a comma and who it is.</source>
        <translation>Wie belde er? Verzin een naam, dan een komma en wie het is.</translation>
    </message>
    <message>
        <source>For example: Mrs Hartley, payroll clerk. Nobody&apos;s real name.</source>
        <translation>Bijvoorbeeld: Mevrouw De Wit, salarisadministrateur. Geen echte naam.</translation>
    </message>
    <message>
        <source>Which fact do you add yourself?</source>
        <translation>Welk feit vul je zelf nog aan?</translation>
    </message>
    <message>
        <source>Asked: next</source>
        <translation>Gevraagd: volgende</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
</context>
<context>
    <name>Families</name>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Uitleggen</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Onderhandelen</translation>
    </message>
    <message>
        <source>Bad news</source>
        <translation>Slecht nieuws</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coachen</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>That you practised: date, case and nicknames</source>
        <translation>Dat er is geoefend: datum, casus en bijnamen</translation>
    </message>
    <message>
        <source>That you practised: date, case and number of people</source>
        <translation>Dat er is geoefend: datum, casus en het aantal mensen</translation>
    </message>
    <message>
        <source>That you practised: inside the vault alone</source>
        <translation>Dat er is geoefend: alleen in de kluis</translation>
    </message>
    <message>
        <source>One more in the number of sessions this month</source>
        <translation>Eén erbij in het aantal sessies van deze maand</translation>
    </message>
    <message>
        <source>What the player typed and wrote</source>
        <translation>Wat de speler heeft getypt en geschreven</translation>
    </message>
    <message>
        <source>The action that was agreed</source>
        <translation>De afgesproken actie</translation>
    </message>
    <message>
        <source>What was chosen, and how the customer took it</source>
        <translation>Wat er is gekozen, en hoe de klant dat opvatte</translation>
    </message>
    <message>
        <source>The names of who took part</source>
        <translation>De namen van wie meedeed</translation>
    </message>
    <message>
        <source>Recordings: {0}</source>
        <translation>Opnames: {0}</translation>
    </message>
    <message>
        <source>Notes of feedback: {0}</source>
        <translation>Notities met feedback: {0}</translation>
    </message>
    <message>
        <source>for {0} alone</source>
        <translation>alleen voor {0}</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>op deze computer</translation>
    </message>
    <message>
        <source>for {0}, and whoever {0} picks</source>
        <translation>voor {0}, en wie {0} kiest</translation>
    </message>
    <message>
        <source>for {0}, and until {1} for who was there and is ticked by {0}</source>
        <translation>voor {0}, en tot {1} voor wie erbij was en door {0} is aangevinkt</translation>
    </message>
    <message>
        <source>{0}; gone by itself on {1}</source>
        <translation>{0}; gaat vanzelf weg op {1}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback round</source>
        <translation>Feedbackronde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Look back on the call</source>
        <translation>Terugkijken op het gesprek</translation>
    </message>
    <message>
        <source>Listen back (L)</source>
        <translation>Terugluisteren (L)</translation>
    </message>
    <message>
        <source>The same moment, somebody else (K)</source>
        <translation>Zelfde moment, iemand anders (K)</translation>
    </message>
    <message>
        <source>Said already</source>
        <translation>Al gezegd</translation>
    </message>
    <message>
        <source>You practised “{case}”</source>
        <translation>Je oefende “{case}”</translation>
    </message>
    <message>
        <source>{name} practised “{case}”</source>
        <translation>{name} oefende “{case}”</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find a moment</source>
        <translation>Zoek een moment</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gevonden</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} van {n}</translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n vervangen</numerusform>
            <numerusform>%n vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Zoek in de tekst</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervang door</translation>
    </message>
    <message>
        <source>To the place before (Shift+F3)</source>
        <translation>Naar de plek ervoor (Shift+F3)</translation>
    </message>
    <message>
        <source>To the next place (F3)</source>
        <translation>Naar de volgende plek (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Sluit het zoeken (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gevonden</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} van {n}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Play this</source>
        <translation>Speel dit</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>regel {0}</translation>
    </message>
    <message>
        <source>The text is being checked …</source>
        <translation>De tekst wordt nagekeken …</translation>
    </message>
    <message>
        <source>Every way this call can go is being tried …</source>
        <translation>Elke weg door dit gesprek wordt geprobeerd …</translation>
    </message>
    <message>
        <source>Nothing is wrong. This case can be played.</source>
        <translation>Er is niets mis. Je kunt deze casus spelen.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n waarschuwing</numerusform>
            <numerusform>%n waarschuwingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}. This case can be played.</source>
        <translation>{0}. Je kunt deze casus spelen.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>De eerste {0} staan in de lijst.</translation>
    </message>
</context>
<context>
    <name>GoOnBanner</name>
    <message>
        <source>Go on: {0}</source>
        <translation>Ga verder: {0}</translation>
    </message>
    <message>
        <source>Turn {0}</source>
        <translation>Beurt {0}</translation>
    </message>
    <message>
        <source>Go on: the session with the group</source>
        <translation>Ga verder: de sessie met de groep</translation>
    </message>
    <message>
        <source>Round {0}</source>
        <translation>Ronde {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw vanaf het begin</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Deze sessie weggooien</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder oefenen</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>vandaag {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>gisteren {0}</translation>
    </message>
    <message>
        <source>can go on until {0}</source>
        <translation>kan verder tot en met {0}</translation>
    </message>
    <message>
        <source>Discard this session? Where you were is then forgotten; the case stays.</source>
        <translation>Deze sessie weggooien? Waar je was, is dan weg. De casus blijft.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Start anew? Where you were in this session is then forgotten.</source>
        <translation>Opnieuw beginnen? Waar je in deze sessie was, is dan weg.</translation>
    </message>
</context>
<context>
    <name>GoToLine</name>
    <message>
        <source>of {0}</source>
        <translation>van {0}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Ga naar de regel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluit (Esc)</translation>
    </message>
</context>
<context>
    <name>GoalsColumn</name>
    <message>
        <source>What to aim for</source>
        <translation>Waar je op let</translation>
    </message>
    <message>
        <source>Tip from the author</source>
        <translation>Tip van de auteur</translation>
    </message>
    <message>
        <source>Screens to look on</source>
        <translation>Schermen die je kunt bekijken</translation>
    </message>
    <message>
        <source>You showed this</source>
        <translation>Dit liet je zien</translation>
    </message>
</context>
<context>
    <name>GroundRules</name>
    <message>
        <source>What is said here stays here.</source>
        <translation>Wat hier wordt gezegd, blijft hier.</translation>
    </message>
    <message>
        <source>Everybody takes part, whoever leads too. Passing needs no reason.</source>
        <translation>Iedereen doet mee, ook wie de leiding heeft. Passen mag altijd, zonder reden.</translation>
    </message>
    <message>
        <source>Feedback is about what somebody did and what that did, with an example. It is an offer.</source>
        <translation>Feedback gaat over wat iemand deed en wat dat deed, met een voorbeeld. Het is een aanbod.</translation>
    </message>
    <message>
        <source>Anybody may call time-out, or stop, at any moment.</source>
        <translation>Iedereen mag op elk moment een time-out vragen, of stoppen.</translation>
    </message>
    <message>
        <source>Nobody gets a grade. Practising is for what does not go well yet.</source>
        <translation>Niemand krijgt een cijfer. Oefenen is voor wat nog niet lukt.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Give the laptop to {name}.</source>
        <translation>Geef de laptop aan {name}.</translation>
    </message>
    <message>
        <source>{name}, press Enter when the laptop is with you.</source>
        <translation>{name}, druk op Enter als de laptop bij jou is.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ik ben {name}</translation>
    </message>
</context>
<context>
    <name>HeardWords</name>
    <message>
        <source>Listening back to what you said …</source>
        <translation>Even terugluisteren wat je zei …</translation>
    </message>
    <message>
        <source>Heard: “{words}”</source>
        <translation>Gehoord: “{words}”</translation>
    </message>
    <message>
        <source>Nothing could be made out of what you said.</source>
        <translation>Er was niet te verstaan wat je zei.</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <source>Everything is quiet.</source>
        <translation>Alles is stil.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>To the feedback</source>
        <translation>Naar de feedback</translation>
    </message>
    <message>
        <source>Somebody else steps in (I)</source>
        <translation>Iemand anders springt in (I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The call has stopped and nothing is being recorded. You decide what next.</source>
        <translation>Het gesprek is gestopt en er wordt niets opgenomen. Jij bepaalt hoe het verdergaat.</translation>
    </message>
    <message>
        <source>Time-out. The customer waits, and no time counts. Take what you need.</source>
        <translation>Time-out. De klant wacht en er loopt geen tijd. Neem de tijd die je nodig hebt.</translation>
    </message>
</context>
<context>
    <name>HiddenCheckOut</name>
    <message>
        <source>Well</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Niet goed</translation>
    </message>
    <message>
        <source>Your answer waits with those of the others. They are counted once everybody has had a turn, and shown only if five or more answered.</source>
        <translation>Je antwoord wacht bij die van de anderen. Ze worden geteld als iedereen is geweest, en alleen getoond als er vijf of meer zijn.</translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation>Ik ben {name}</translation>
    </message>
    <message>
        <source>Give the laptop to {name}.</source>
        <translation>Geef de laptop aan {name}.</translation>
    </message>
    <message>
        <source>Everybody has had a turn.</source>
        <translation>Iedereen is geweest.</translation>
    </message>
    <message>
        <source>One question for each, without names. Turn the screen to yourself.</source>
        <translation>Ieder één vraag, zonder naam. Draai het scherm naar je toe.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Recording. Press to stop</source>
        <translation>Opname loopt. Druk om te stoppen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname loopt</translation>
    </message>
    <message>
        <source>Press to talk</source>
        <translation>Druk om te praten</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Houd ingedrukt om te praten</translation>
    </message>
</context>
<context>
    <name>InTurn</name>
    <message>
        <source>Write it down, if you want to</source>
        <translation>Schrijf het op, als je wilt</translation>
    </message>
    <message>
        <source>One more turn after all</source>
        <translation>Toch nog een beurt</translation>
    </message>
    <message>
        <source>What did you value in {name} today?</source>
        <translation>Wat waardeerde je vandaag in {name}?</translation>
    </message>
    <message>
        <source>Said: next</source>
        <translation>Gezegd: volgende</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Beluister</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Who brings it in?</source>
        <translation>Wie brengt het in?</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Kies een naam</translation>
    </message>
    <message>
        <source>What happened? As the customer said it, in at most 15 words.</source>
        <translation>Wat gebeurde er? Zoals de klant het zei, in hoogstens 15 woorden.</translation>
    </message>
    <message>
        <source>Eighty people are waiting for their money, and nobody rang me.</source>
        <translation>Tachtig mensen wachten op hun geld, en niemand belde mij.</translation>
    </message>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} van {1} woorden</translation>
    </message>
    <message>
        <source>{0}: what can go?</source>
        <translation>{0}: wat kan eruit?</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Whose vault?</source>
        <translation>Van wie is de kluis?</translation>
    </message>
    <message>
        <source>Keep your recordings?</source>
        <translation>Je opnames bewaren?</translation>
    </message>
    <message>
        <source>Your recordings are safe</source>
        <translation>Je opnames zijn veilig</translation>
    </message>
    <message>
        <source>Keep them in the vault of {0}</source>
        <translation>Bewaar ze in de kluis van {0}</translation>
    </message>
    <message>
        <source>Keep them in this vault</source>
        <translation>Bewaar ze in deze kluis</translation>
    </message>
    <message>
        <source>Make a vault</source>
        <translation>Maak een kluis</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), {0} in all.</source>
        <translation>
            <numerusform>%n opname, {0} in totaal.</numerusform>
            <numerusform>%n opnames, {0} in totaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in memory: gone when you finish.</source>
        <translation>Alleen in het geheugen: weg als je klaar bent.</translation>
    </message>
    <message>
        <source>Only in memory: gone when this round is over.</source>
        <translation>Staat alleen in het geheugen: weg zodra deze ronde voorbij is.</translation>
    </message>
    <message>
        <source>In the vault of {0}, gone by themselves after {1} days.</source>
        <translation>In de kluis van {0}, na {1} dagen vanzelf weg.</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>for you and whoever you pick</source>
        <translation>voor jou en wie jij kiest</translation>
    </message>
    <message>
        <source>stays in the team</source>
        <translation>blijft in het team</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>blijft bij jou</translation>
    </message>
    <message>
        <source>nothing stays</source>
        <translation>niets blijft</translation>
    </message>
    <message>
        <source>Recording – {0}</source>
        <translation>Opname – {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) kept – {0}</source>
        <translation>
            <numerusform>%n opname bewaard – {0}</numerusform>
            <numerusform>%n opnames bewaard – {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording is on: only what the player says – {0}</source>
        <translation>Opname staat aan: alleen wat de speler zegt – {0}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Show all keys</source>
        <translation>Alle sneltoetsen tonen</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Een opdracht zoeken op naam</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Back, or close what is on top</source>
        <translation>Terug, of sluiten wat bovenop ligt</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Wisselen tussen licht en donker</translation>
    </message>
    <message>
        <source>To the list of cases</source>
        <translation>Naar de casussen</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Casus maken</translation>
    </message>
    <message>
        <source>My things: my vault</source>
        <translation>Mijn spullen: mijn kluis</translation>
    </message>
    <message>
        <source>I want my recording gone, now</source>
        <translation>Ik wil mijn opname weg, nu</translation>
    </message>
    <message>
        <source>Who sees this?</source>
        <translation>Wie ziet dit?</translation>
    </message>
    <message>
        <source>Session with the group</source>
        <translation>Sessie met de groep</translation>
    </message>
    <message>
        <source>The screen for the room: show it, or back</source>
        <translation>Het scherm voor de groep: tonen, of terug</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Zoeken in de casussen</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Verdergaan waar je stopte</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>De casus opslaan</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Een casus openen</translation>
    </message>
    <message>
        <source>What fits here?</source>
        <translation>Wat past hier?</translation>
    </message>
    <message>
        <source>To the next thing that is wrong</source>
        <translation>Naar de volgende fout</translation>
    </message>
    <message>
        <source>To the thing before it that is wrong</source>
        <translation>Naar de vorige fout</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Zoeken in de tekst</translation>
    </message>
    <message>
        <source>To the next place found</source>
        <translation>Naar de volgende vindplaats</translation>
    </message>
    <message>
        <source>To the place found before it</source>
        <translation>Naar de vindplaats ervoor</translation>
    </message>
    <message>
        <source>Replace in the text</source>
        <translation>Vervangen in de tekst</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Naar een regel gaan</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Speel vanaf hier</translation>
    </message>
    <message>
        <source>Text, findings, map and play: to the next one</source>
        <translation>Tekst, wat er mis is, kaart en spel: naar het volgende deel</translation>
    </message>
    <message>
        <source>Talk: hold it, let go when done</source>
        <translation>Praten: houd vast, laat los als je klaar bent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>I have read the line: go on</source>
        <translation>Ik heb de regel gelezen: verder</translation>
    </message>
    <message>
        <source>My turn: show the replies, without saying it aloud</source>
        <translation>Mijn beurt: toon de antwoorden, zonder het uit te spreken</translation>
    </message>
    <message>
        <source>Choose the reply with that number</source>
        <translation>Het antwoord met dat nummer kiezen</translation>
    </message>
    <message>
        <source>Hear my last answer again</source>
        <translation>Mijn laatste antwoord terugluisteren</translation>
    </message>
    <message>
        <source>Open the window of the actor</source>
        <translation>Open het venster van de acteur</translation>
    </message>
    <message>
        <source>I am still thinking: nothing counts</source>
        <translation>Ik denk nog na: niets telt</translation>
    </message>
    <message>
        <source>Answer another way: hold a key, hands-free, by hand</source>
        <translation>Anders antwoorden: toets ingedrukt houden, handsfree, typen of kiezen</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Markeer dit moment</translation>
    </message>
    <message>
        <source>I see what I watch for: the key of that row</source>
        <translation>Ik zie waar ik op let: de toets van die regel</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <source>Take the last turn back</source>
        <translation>De laatste beurt terugnemen</translation>
    </message>
    <message>
        <source>Record this line</source>
        <translation>Neem deze regel op</translation>
    </message>
    <message>
        <source>Hear this line</source>
        <translation>Deze regel horen</translation>
    </message>
    <message>
        <source>One-to-one (bila): a leader and an agent</source>
        <translation>Bila: een leidinggevende en een medewerker</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mijn vooruitgang</translation>
    </message>
    <message>
        <source>The screens of the system: look, search, do; or close them</source>
        <translation>De schermen van het systeem: kijken, zoeken, doen; of ze sluiten</translation>
    </message>
    <message>
        <source>Hear this line, or stop it</source>
        <translation>Deze regel beluisteren, of stoppen</translation>
    </message>
    <message>
        <source>See how loud you are, without recording</source>
        <translation>Zien hoe hard je klinkt, zonder op te nemen</translation>
    </message>
    <message>
        <source>Keep it, and to the next line that is missing</source>
        <translation>Bewaar, en ga naar de volgende regel die nog mist</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Wis de opname</translation>
    </message>
    <message>
        <source>Begin a sentence of the note with the words of that number</source>
        <translation>Begin een zin van de notitie met de woorden van dat nummer</translation>
    </message>
    <message>
        <source>Make a question of what sounds like an order</source>
        <translation>Maak een vraag van wat als een opdracht klinkt</translation>
    </message>
    <message>
        <source>The work after the call</source>
        <translation>Het werk na het gesprek</translation>
    </message>
    <message>
        <source>Tick the task of that number</source>
        <translation>De taak met dat nummer afvinken</translation>
    </message>
    <message>
        <source>Whoever is on passes; no reason needed</source>
        <translation>Wie aan de beurt is, past; een reden hoeft niet</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>The session ends five minutes later</source>
        <translation>De sessie eindigt vijf minuten later</translation>
    </message>
    <message>
        <source>The session ends five minutes earlier</source>
        <translation>De sessie eindigt vijf minuten eerder</translation>
    </message>
    <message>
        <source>Somebody else steps in: who?</source>
        <translation>Iemand anders springt in: wie?</translation>
    </message>
    <message>
        <source>Customer’s director: a little angrier</source>
        <translation>Klantregisseur: een tandje bozer</translation>
    </message>
    <message>
        <source>Customer’s director: a little calmer</source>
        <translation>Klantregisseur: een tandje rustiger</translation>
    </message>
    <message>
        <source>Customer’s director: the next reply that is chosen is mine</source>
        <translation>Klantregisseur: het volgende antwoord kies ik</translation>
    </message>
    <message>
        <source>Session with the group: somebody goes home or comes in</source>
        <translation>Sessie met de groep: iemand gaat naar huis of komt erbij</translation>
    </message>
    <message>
        <source>The attempts beside each other, and who tries it next</source>
        <translation>De pogingen naast elkaar, en wie het hierna probeert</translation>
    </message>
    <message>
        <source>Listen back together, or back to the round</source>
        <translation>Samen terugluisteren, of terug naar de ronde</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Afspelen, of pauze</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Vijf seconden terug</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Vijf seconden verder</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation>Naar de vorige beurt</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation>Naar de volgende beurt</translation>
    </message>
    <message>
        <source>To the next mark</source>
        <translation>Naar de volgende markering</translation>
    </message>
    <message>
        <source>To the mark before</source>
        <translation>Naar de vorige markering</translation>
    </message>
    <message>
        <source>Slower, at the same pitch</source>
        <translation>Langzamer, met dezelfde toonhoogte</translation>
    </message>
    <message>
        <source>Repeat this turn, or what you chose</source>
        <translation>Herhaal deze beurt, of het stuk dat je koos</translation>
    </message>
    <message>
        <source>Repeat from here</source>
        <translation>Herhaal vanaf hier</translation>
    </message>
    <message>
        <source>Repeat up to here</source>
        <translation>Herhaal tot hier</translation>
    </message>
    <message>
        <source>This turn in the first try, and then in the second</source>
        <translation>Deze beurt in de eerste poging, en dan in de tweede</translation>
    </message>
    <message>
        <source>Stop everything at once</source>
        <translation>Alles meteen stoppen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>Bij de casussen</translation>
    </message>
    <message>
        <source>Where you make a case</source>
        <translation>Waar je een casus maakt</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>In the feedback round</source>
        <translation>In de feedbackronde</translation>
    </message>
    <message>
        <source>With the group, between two calls</source>
        <translation>Met de groep, tussen twee gesprekken</translation>
    </message>
    <message>
        <source>While listening back</source>
        <translation>Tijdens het terugluisteren</translation>
    </message>
    <message>
        <source>While recording the voice</source>
        <translation>Bij stem opnemen</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Search in what you may look up</source>
        <translation>Zoek in wat je mag opzoeken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Naar de lijst</translation>
    </message>
    <message>
        <source>Nothing found. Try one word, or only a part of it.</source>
        <translation>Niets gevonden. Probeer één woord, of een stukje ervan.</translation>
    </message>
</context>
<context>
    <name>LadderBody</name>
    <message>
        <source>In the agent&apos;s words. One sentence is enough.</source>
        <translation>In de woorden van de medewerker. Eén zin is genoeg.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Everybody has a turn</source>
        <translation>Iedereen komt aan bod</translation>
    </message>
    <message>
        <source>Is {name} going home? The others go on; a call that {name} plays stops.</source>
        <translation>Gaat {name} naar huis? De anderen gaan verder; een gesprek dat {name} speelt, stopt.</translation>
    </message>
    <message>
        <source>No, stays</source>
        <translation>Nee, blijft</translation>
    </message>
    <message>
        <source>Yes, goes home</source>
        <translation>Ja, gaat naar huis</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau van de microfoon</translation>
    </message>
    <message>
        <source>too soft</source>
        <translation>te zacht</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>te hard</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed niveau</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search by situation, feeling or skill</source>
        <translation>Zoek op situatie, emotie of vaardigheid</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Makkelijkste eerst</translation>
    </message>
    <message>
        <source>Hardest first</source>
        <translation>Moeilijkste eerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kortste eerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Volgorde van de casussen</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Pakket installeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>There are no cases in the library yet.</source>
        <translation>Er staan nog geen casussen in de bibliotheek.</translation>
    </message>
    <message>
        <source>No case has all these words. Use fewer words, or choose “All”.</source>
        <translation>Geen casus heeft al deze woorden. Gebruik minder woorden, of kies “Alle”.</translation>
    </message>
</context>
<context>
    <name>ListenBody</name>
    <message>
        <source>There is no recording in this vault yet. Bring a call in, or talk without.</source>
        <translation>Er ligt nog geen opname in deze kluis. Haal een gesprek binnen, of praat zonder.</translation>
    </message>
    <message>
        <source>Bring a real call in</source>
        <translation>Haal een echt gesprek binnen</translation>
    </message>
    <message>
        <source>Nothing stays of this talk, so no call is brought in. What is in the vault can be heard.</source>
        <translation>Van deze bila blijft niets, dus er komt geen gesprek van buiten bij. Wat in de kluis staat, kun je wel beluisteren.</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Vijf seconden terug</translation>
    </message>
    <message>
        <source>Five seconds on</source>
        <translation>Vijf seconden verder</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Where in the recording</source>
        <translation>Waar in de opname</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
</context>
<context>
    <name>ListeningBackPage</name>
    <message>
        <source>Listening back</source>
        <translation>Terugluisteren</translation>
    </message>
    <message>
        <source>Which attempt?</source>
        <translation>Welke poging?</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er gezien is</translation>
    </message>
    <message>
        <source>Space plays, the arrows go five seconds. All keys: ?</source>
        <translation>Spatie speelt af, de pijltjes gaan vijf seconden. Alle toetsen: ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The last attempt</source>
        <translation>De laatste poging</translation>
    </message>
    <message>
        <source>Attempt {0}</source>
        <translation>Poging {0}</translation>
    </message>
    <message>
        <source>First try</source>
        <translation>Eerste poging</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>Tweede poging</translation>
    </message>
</context>
<context>
    <name>ListeningOnly</name>
    <message>
        <source>Listen to the customer</source>
        <translation>Luister naar de klant</translation>
    </message>
    <message>
        <source>You play this call by ear, as in the job. You see at the end what it did.</source>
        <translation>Je speelt dit gesprek op het gehoor, zoals in je werk. Wat het deed zie je aan het eind.</translation>
    </message>
    <message>
        <source>Let me read along</source>
        <translation>Laat me meelezen</translation>
    </message>
</context>
<context>
    <name>LockedVaults</name>
    <message>
        <source>Make a vault</source>
        <translation>Maak een kluis</translation>
    </message>
    <message>
        <source>A vault keeps your recordings and notes on this computer so that only you can open them. You choose a passphrase of a few words and get eight recovery words on paper. It takes two minutes.</source>
        <translation>Een kluis bewaart je opnames en notities op deze computer, zo dat alleen jij ze kunt openen. Je kiest een wachtzin van een paar woorden en krijgt acht herstelwoorden op papier. Het kost twee minuten.</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Make my vault</source>
        <translation>Maak mijn kluis</translation>
    </message>
    <message>
        <source>Unreadable vault</source>
        <translation>Onleesbare kluis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the vault of {0}</source>
        <translation>Open de kluis van {0}</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Wachtzin vergeten</translation>
    </message>
    <message>
        <source>I want my recording gone, now</source>
        <translation>Ik wil mijn opname weg, nu</translation>
    </message>
    <message>
        <source>Erase the vault of {0}</source>
        <translation>Wis de kluis van {0}</translation>
    </message>
    <message>
        <source>All recordings of {0} go now: first the keys, then the files. This cannot be undone. Notes and next steps stay in the vault.</source>
        <translation>Alle opnames van {0} gaan nu weg: eerst de sleutels, dan de bestanden. Dit kun je niet terugdraaien. Notities en vervolgacties blijven in de kluis.</translation>
    </message>
    <message>
        <source>this vault</source>
        <translation>deze kluis</translation>
    </message>
    <message>
        <source>Gone, now</source>
        <translation>Weg, nu</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message>
        <source>The whole vault of {0} goes now: recordings, notes, next steps and the keys. Nobody can get anything of it back.</source>
        <translation>De hele kluis van {0} gaat nu weg: opnames, notities, vervolgacties en de sleutels. Niemand kan er nog iets van terughalen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat hem staan</translation>
    </message>
    <message>
        <source>Erase the vault</source>
        <translation>Wis de kluis</translation>
    </message>
    <message>
        <source>First fill in what your vault is to be called.</source>
        <translation>Vul eerst in hoe je kluis moet heten.</translation>
    </message>
</context>
<context>
    <name>LookedUp</name>
    <message>
        <source>What you looked up</source>
        <translation>Wat je opzocht</translation>
    </message>
    <message>
        <source>What was looked up</source>
        <translation>Wat er is opgezocht</translation>
    </message>
    <message>
        <source>It is also in the path that you can take along.</source>
        <translation>Het staat ook in het pad dat je kunt meenemen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at “{screen}”</source>
        <translation>keek op “{screen}”</translation>
    </message>
    <message>
        <source>read “{detail}” in “{screen}”</source>
        <translation>las “{detail}” in “{screen}”</translation>
    </message>
    <message>
        <source>did “{detail}” in “{screen}”</source>
        <translation>deed “{detail}” in “{screen}”</translation>
    </message>
    <message>
        <source>Turn {0}</source>
        <translation>Beurt {0}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>What is today for?</source>
        <translation>Waar is vandaag voor?</translation>
    </message>
    <message>
        <source>No actions were agreed today.</source>
        <translation>Vandaag zijn geen acties afgesproken.</translation>
    </message>
    <message>
        <source>Finish: what goes, what stays?</source>
        <translation>Afsluiten: wat gaat weg, wat blijft?</translation>
    </message>
    <message>
        <source>On to the own view</source>
        <translation>Verder met de eigen blik</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The words are no longer there.</source>
        <translation>De woorden zijn er niet meer.</translation>
    </message>
    <message>
        <source>No action, and this is why.</source>
        <translation>Geen actie, en dit is waarom.</translation>
    </message>
    <message>
        <source>{name}, by {date}</source>
        <translation>{name}, uiterlijk {date}</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>How this session was led, without names</source>
        <translation>Hoe deze sessie is begeleid, zonder namen</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>The turn before</source>
        <translation>De vorige beurt</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>De volgende beurt</translation>
    </message>
    <message>
        <source>Turn {0} of {1}</source>
        <translation>Beurt {0} van {1}</translation>
    </message>
    <message>
        <source>{name} says:</source>
        <translation>{name} zegt:</translation>
    </message>
    <message>
        <source>Nothing changed at this turn.</source>
        <translation>Bij deze beurt veranderde er niets.</translation>
    </message>
    <message>
        <source>It was silent for a while.</source>
        <translation>Het bleef even stil.</translation>
    </message>
    <message>
        <source>The answer began before the customer had finished.</source>
        <translation>Het antwoord begon voordat de klant uitgepraat was.</translation>
    </message>
    <message>
        <source>None of the replies came close.</source>
        <translation>Geen van de antwoorden kwam in de buurt.</translation>
    </message>
    <message>
        <source>The customer broke into a long answer.</source>
        <translation>De klant onderbrak een lang antwoord.</translation>
    </message>
    <message>
        <source>The call went on by itself.</source>
        <translation>Het gesprek ging vanzelf verder.</translation>
    </message>
    <message>
        <source>The customer’s director changed the mood here. Nobody else did.</source>
        <translation>De klantregisseur veranderde hier de stemming. Dat deed niemand anders.</translation>
    </message>
    <message>
        <source>The customer’s director chose where the call went from here.</source>
        <translation>De klantregisseur koos waar het gesprek hierna heen ging.</translation>
    </message>
    <message>
        <source>Counted as: {0}</source>
        <translation>Telde als: {0}</translation>
    </message>
</context>
<context>
    <name>MainRail</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>Groepssessie</translation>
    </message>
    <message>
        <source>One-to-one (bila)</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Casus maken</translation>
    </message>
    <message>
        <source>My things</source>
        <translation>Mijn spullen</translation>
    </message>
    <message>
        <source>Recording gone</source>
        <translation>Opname weg</translation>
    </message>
    <message>
        <source>I want my recording gone, now</source>
        <translation>Ik wil mijn opname weg, nu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Naar de casussen</translation>
    </message>
</context>
<context>
    <name>MakeItAQuestion</name>
    <message>
        <source>Make it a question</source>
        <translation>Maak er een vraag van</translation>
    </message>
    <message>
        <source>What would happen if you</source>
        <translation>Wat zou er gebeuren als je</translation>
    </message>
    <message>
        <source>“{0}” sounds like an order. A question leaves the choice to the player.</source>
        <translation>“{0}” klinkt als een opdracht. Met een vraag laat je de speler kiezen.</translation>
    </message>
</context>
<context>
    <name>MakingPack</name>
    <message>
        <source>Make my evidence…</source>
        <translation>Maak mijn bewijs…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How far the evidence is</source>
        <translation>Hoe ver het bewijs is</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>De laatste %n dag</numerusform>
            <numerusform>De laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Not older than</source>
        <translation>Niet ouder dan</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>Stopped. What was written by then is in {0}; throw it away yourself.</source>
        <translation>Gestopt. Wat al klaar was, staat in {0}; gooi dat zelf weg.</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Het staat in {0}.</translation>
    </message>
    <message>
        <source>It could not be written to {0} ({1}). Choose another folder.</source>
        <translation>Het kon niet naar {0} worden geschreven ({1}). Kies een andere map.</translation>
    </message>
    <message>
        <source>Where is the folder to go?</source>
        <translation>Waar moet de map komen?</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>The map appears once the error in line {0} is mended.</source>
        <translation>De kaart verschijnt zodra de fout in regel {0} weg is.</translation>
    </message>
    <message>
        <source>This drawing is of {0}, before the error in line {1}.</source>
        <translation>Deze tekening is van {0}, van vóór de fout in regel {1}.</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>this moment</source>
        <translation>dit moment</translation>
    </message>
    <message>
        <source>Seen at turn {0}: {1}</source>
        <translation>Gezien bij beurt {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>About {0} minutes.</source>
        <translation>Ongeveer {0} minuten.</translation>
    </message>
    <message>
        <source>Cannot be chosen: there is a method “{0}” already. Give yours another id.</source>
        <translation>Niet te kiezen: er is al een methode “{0}”. Geef die van jou een andere id.</translation>
    </message>
    <message>
        <source>Cannot be chosen. Line {0}: {1} {2}</source>
        <translation>Niet te kiezen. Regel {0}: {1} {2}</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Which moment is it about?</source>
        <translation>Over welk moment gaat het?</translation>
    </message>
    <message>
        <source>Which moment?</source>
        <translation>Welk moment?</translation>
    </message>
    <message>
        <source>Turn {0}: {1}</source>
        <translation>Beurt {0}: {1}</translation>
    </message>
</context>
<context>
    <name>MomentChips</name>
    <message>
        <source>Turn {0}</source>
        <translation>Beurt {0}</translation>
    </message>
    <message>
        <source>See and hear turn {0}</source>
        <translation>Bekijk en beluister beurt {0}</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>calm</source>
        <translation>rustig</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>gespannen</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>boos</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>van slag</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>afstandelijk</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>opgelucht</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>dreigt</translation>
    </message>
    <message>
        <source>does not feel heard yet</source>
        <translation>voelt zich nog niet gehoord</translation>
    </message>
    <message>
        <source>does not feel understood yet</source>
        <translation>voelt zich nog niet begrepen</translation>
    </message>
    <message>
        <source>wants to know where things stand</source>
        <translation>wil duidelijkheid</translation>
    </message>
    <message>
        <source>knows where things stand</source>
        <translation>heeft duidelijkheid</translation>
    </message>
    <message>
        <source>The question is solved.</source>
        <translation>De vraag is opgelost.</translation>
    </message>
    <message>
        <source>Part of the question is solved.</source>
        <translation>Een deel van de vraag is opgelost.</translation>
    </message>
    <message>
        <source>The call went on to somebody else.</source>
        <translation>Het gesprek ging naar iemand anders.</translation>
    </message>
    <message>
        <source>The customer hung up.</source>
        <translation>De klant hing op.</translation>
    </message>
    <message>
        <source>You ended the call.</source>
        <translation>Jij maakte een eind aan het gesprek.</translation>
    </message>
    <message>
        <source>You stopped before the call was over.</source>
        <translation>Je stopte voordat het gesprek voorbij was.</translation>
    </message>
    <message>
        <source>a woman&apos;s voice</source>
        <translation>een vrouwenstem</translation>
    </message>
    <message>
        <source>a man&apos;s voice</source>
        <translation>een mannenstem</translation>
    </message>
    <message>
        <source>a voice</source>
        <translation>een stem</translation>
    </message>
    <message>
        <source>speaks fast</source>
        <translation>praat snel</translation>
    </message>
    <message>
        <source>speaks slowly</source>
        <translation>praat langzaam</translation>
    </message>
    <message>
        <source>speaks at a normal pace</source>
        <translation>praat in een gewoon tempo</translation>
    </message>
    <message>
        <source>It stayed quiet for too long.</source>
        <translation>Het bleef te lang stil.</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>And the customer: what did they really need?</source>
        <translation>En de klant: wat had die eigenlijk nodig?</translation>
    </message>
    <message>
        <source>For example: to be able to explain it at home tomorrow.</source>
        <translation>Bijvoorbeeld: het morgen thuis kunnen uitleggen.</translation>
    </message>
    <message>
        <source>{name}, what did you feel, and what did you need?</source>
        <translation>{name}, wat voelde je, en wat had je nodig?</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Without questions</source>
        <translation>Zonder vragen</translation>
    </message>
    <message>
        <source>Begin with a small case that is the same for everybody</source>
        <translation>Begin met een kleine casus die voor iedereen hetzelfde is</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Throw the answers so far away</source>
        <translation>Gooi je antwoorden tot nu toe weg</translation>
    </message>
    <message>
        <source>Your answers from last time are still here: go back to see or change them.</source>
        <translation>Je antwoorden van de vorige keer staan er nog: ga terug om ze te zien of te veranderen.</translation>
    </message>
    <message>
        <source>How many questions there are still</source>
        <translation>Hoeveel vragen er nog komen</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Vraag {0} van {1}</translation>
    </message>
    <message>
        <source>Make the case (Enter)</source>
        <translation>Maak de casus (Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Verder (Enter)</translation>
    </message>
</context>
<context>
    <name>Newcomer</name>
    <message>
        <source>Somebody else joins</source>
        <translation>Er komt iemand bij</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Name of who joins</source>
        <translation>Naam van wie erbij komt</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>saving …</source>
        <translation>wordt opgeslagen …</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>opgeslagen {0}</translation>
    </message>
    <message>
        <source>not in the library yet: save it first</source>
        <translation>staat nog niet in de bibliotheek: sla eerst op</translation>
    </message>
    <message>
        <source>changed, not saved; nothing is lost when the program stops</source>
        <translation>veranderd, niet opgeslagen; als het programma stopt, gaat er niets verloren</translation>
    </message>
    <message>
        <source>The cases of the program stay as they are. Save, and your copy is in {0} and in the library.</source>
        <translation>De casussen van het programma blijven zoals ze zijn. Sla op, en jouw kopie staat in {0} en in de bibliotheek.</translation>
    </message>
    <message>
        <source>This is your own copy</source>
        <translation>Dit is je eigen kopie</translation>
    </message>
    <message>
        <source>It was put aside {0} and not saved. You can go on with it.</source>
        <translation>Het is bewaard op {0} en nog niet opgeslagen. Je kunt ermee verder.</translation>
    </message>
    <message>
        <source>Here is what you wrote before</source>
        <translation>Hier is wat je eerder schreef</translation>
    </message>
    <message>
        <source>Take what is in the file</source>
        <translation>Neem wat in het bestand staat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>It can be played already: F5 plays it. Make every line your own words, and save it: then it is in the library.</source>
        <translation>Je kunt hem al spelen met F5. Maak van elke regel je eigen woorden, en sla op: dan staat hij in de bibliotheek.</translation>
    </message>
    <message>
        <source>Here is your case</source>
        <translation>Hier is je casus</translation>
    </message>
    <message>
        <source>Somebody else has changed this file</source>
        <translation>Iemand anders heeft dit bestand veranderd</translation>
    </message>
    <message>
        <source>It is not what it was when you opened it. Take what is there now (Ctrl+Z brings yours back), or keep yours and write over it when you save.</source>
        <translation>Het is niet meer wat je opende. Neem wat er nu in staat (met Ctrl+Z komt die van jou terug), of houd die van jou: die komt eroverheen als je opslaat.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Neem die van de ander</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Houd die van mij</translation>
    </message>
    <message>
        <source>This file is gone</source>
        <translation>Dit bestand is weg</translation>
    </message>
    <message>
        <source>It was moved, renamed or thrown away. Your text is still here. Keep it and save to make the file again, or save it in another place.</source>
        <translation>Het is verplaatst, hernoemd of weggegooid. Je tekst is er nog. Houd hem en sla op om het bestand opnieuw te maken, of sla hem ergens anders op.</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Ergens anders opslaan …</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>What was going on?</source>
        <translation>Wat speelde er?</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>What did the player say or do? What a camera sees.</source>
        <translation>Wat zei of deed de speler? Wat een camera ziet.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>What did it do to the customer, or to you?</source>
        <translation>Wat deed dat met de klant, of met jou?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>One sentence you heard, if you have one</source>
        <translation>Eén zin die je hoorde, als je die hebt</translation>
    </message>
</context>
<context>
    <name>NoteTask</name>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Done, lock it</source>
        <translation>Klaar, zet vast</translation>
    </message>
    <message>
        <source>You say this to the group yourself.</source>
        <translation>Dit vertel je zelf aan de groep.</translation>
    </message>
    <message>
        <source>Nobody sees this until everybody is done.</source>
        <translation>Niemand ziet dit tot iedereen klaar is.</translation>
    </message>
    <message>
        <source>Nobody sees this until everybody is done. Then all notes are there at once, without names. Until then they are in memory alone: after a crash, write them again.</source>
        <translation>Niemand ziet dit tot iedereen klaar is. Dan staan alle notities er in één keer, zonder namen. Tot dan staan ze alleen in het geheugen: valt de computer uit, schrijf ze dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Turn {0}</source>
        <translation>Beurt {0}</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Laat {0} zien</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The session is not being saved</source>
        <translation>De sessie wordt niet bewaard</translation>
    </message>
    <message>
        <source>The disk refuses to write. You can go on: everything is kept in memory and the program keeps trying. Make room on the disk or check that the folder may be written to. Leave the program open until then.</source>
        <translation>De schijf weigert te schrijven. Je kunt doorgaan: alles staat in het geheugen en het programma blijft het proberen. Maak ruimte op de schijf, of kijk of er in de map geschreven mag worden. Laat het programma tot dan open.</translation>
    </message>
    <message>
        <source>The room&apos;s screen is off: a display is gone</source>
        <translation>Het scherm voor de groep is uit: er is een beeldscherm weg</translation>
    </message>
    <message>
        <source>The session goes on here, nothing is lost. Press P to show the room&apos;s screen again, on the display there is.</source>
        <translation>De sessie gaat hier gewoon door, er is niets kwijt. Druk op P om het scherm voor de groep weer te tonen, op het beeldscherm dat er is.</translation>
    </message>
    <message>
        <source>Another program is holding on to your sessions</source>
        <translation>Een ander programma houdt je sessies vast</translation>
    </message>
    <message>
        <source>Their file cannot be written to now. You can go on: everything is kept in memory and saving is tried again every few seconds. Is a backup running? Let it finish.</source>
        <translation>In het bestand ervan kan nu niet worden geschreven. Je kunt verder: alles blijft in het geheugen en om de paar tellen proberen we opnieuw te bewaren. Loopt er een back-up? Wacht tot die klaar is.</translation>
    </message>
    <message>
        <source>The file with your sessions was gone</source>
        <translation>Het bestand met je sessies was weg</translation>
    </message>
    <message>
        <source>Something deleted or replaced it while the program was open. It has been written anew and nothing is lost. You need not do anything.</source>
        <translation>Iets heeft het verwijderd of vervangen terwijl het programma openstond. Het is opnieuw geschreven en er is niets kwijt. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>A saved session could not be read</source>
        <translation>Een bewaarde sessie is niet te lezen</translation>
    </message>
    <message>
        <source>A file on the disk was damaged and has been put aside. You can start every case as usual. Only the session that was in that file cannot go on.</source>
        <translation>Een bestand op de schijf was beschadigd en is apart gezet. Je kunt elke casus gewoon starten. Alleen de sessie in dat bestand kan niet verder.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>The session goes on in memory, nothing is lost yet. Make room on the disk; then saving starts again by itself.</source>
        <translation>De sessie gaat door in het geheugen, er is nog niets kwijt. Maak ruimte op de schijf; het bewaren gaat dan vanzelf weer verder.</translation>
    </message>
    <message>
        <source>A newer version saved this session</source>
        <translation>Een nieuwere versie heeft deze sessie bewaard</translation>
    </message>
    <message>
        <source>This version cannot read it, so it leaves it alone. Start the newer version to go on there. Everything else works here as usual.</source>
        <translation>Deze versie kan die niet lezen en blijft eraf. Start de nieuwere versie om daar verder te gaan. De rest werkt hier gewoon.</translation>
    </message>
    <message>
        <source>This session cannot go on</source>
        <translation>Deze sessie kan niet verder</translation>
    </message>
    <message>
        <source>The key of a session goes first when it is over or thrown away, and the one of this session is gone. Nobody can read it any more. You can start every case as usual.</source>
        <translation>De sleutel van een sessie gaat als eerste weg als ze klaar is of wordt weggegooid. Die van deze sessie is er niet meer, dus niemand kan haar nog lezen. Je kunt elke casus gewoon starten.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Je instellingen zijn niet te lezen</translation>
    </message>
    <message>
        <source>The file was damaged, so the usual choices are on now. Choose your settings again. Cases and sessions are as they were.</source>
        <translation>Het bestand was beschadigd, dus nu gelden de gewone keuzes. Kies je instellingen opnieuw. Casussen en sessies zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Je instellingen zijn niet bewaard</translation>
    </message>
    <message>
        <source>They count until you close the program. Check that the disk has room and that the folder may be written to. Nothing else is lost.</source>
        <translation>Ze gelden tot je het programma sluit. Kijk of er ruimte is op de schijf en of er in de map geschreven mag worden. Verder is er niets kwijt.</translation>
    </message>
    <message>
        <source>There is no folder to save in</source>
        <translation>Er is geen map om in te bewaren</translation>
    </message>
    <message>
        <source>The program may not write to its folder. You can practise as usual, but you cannot go on later with a session. Check the rights of the folder and start again.</source>
        <translation>Het programma mag niet in zijn map schrijven. Je kunt gewoon oefenen, maar later verdergaan met een sessie kan niet. Kijk naar de rechten van de map en start opnieuw.</translation>
    </message>
    <message>
        <source>The data folder is copied elsewhere</source>
        <translation>De gegevensmap wordt ergens anders heen gekopieerd</translation>
    </message>
    <message>
        <source>Another program synchronises it, so nothing is written there and nothing of today is kept. Set TRAININGSVELD_HOME to a folder on this computer alone, and start again.</source>
        <translation>Een ander programma synchroniseert hem. Daarom wordt er niets in geschreven en blijft er niets van vandaag bewaard. Zet TRAININGSVELD_HOME op een map die alleen op deze computer staat, en start opnieuw.</translation>
    </message>
    <message>
        <source>Your call goes on without recording. What was recorded before is still there. Finish the round; after that the memory is empty again.</source>
        <translation>Je gesprek gaat door zonder opname. Wat eerder is opgenomen, is er nog. Maak de ronde af; daarna is het geheugen weer leeg.</translation>
    </message>
    <message>
        <source>A recording is not being kept</source>
        <translation>Een opname wordt niet bewaard</translation>
    </message>
    <message>
        <source>You can go on: what you say is in memory until you close the session. What was kept before is still there.</source>
        <translation>Je kunt verder: wat je zegt staat in het geheugen tot je de sessie sluit. Wat al bewaard was, is er nog.</translation>
    </message>
    <message>
        <source>Last time the program did not close by itself</source>
        <translation>Vorige keer is het programma onverwacht gestopt</translation>
    </message>
    <message>
        <source>A call that stays with you comes back as soon as you open your vault. Of a call that leaves nothing, or that was played without a vault, there is nothing to go on with.</source>
        <translation>Een gesprek dat bij jou blijft komt terug zodra je je kluis opent. Van een gesprek waarvan niets blijft, of dat zonder kluis werd gespeeld, is er niets om mee verder te gaan.</translation>
    </message>
    <message>
        <source>The packs are being changed by another program</source>
        <translation>Een ander programma is de pakketten aan het veranderen</translation>
    </message>
    <message>
        <source>Another window or the command line is installing or removing a pack. Wait until that is done and try again. Nothing has changed.</source>
        <translation>Een ander venster of de opdrachtregel installeert of verwijdert nu een pakket. Wacht tot dat klaar is en probeer het opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The list of packs could not be read</source>
        <translation>De lijst met pakketten kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The cases of installed packs are not shown. Install your packs again; a new list is begun then. All other cases are here as usual.</source>
        <translation>De casussen van geïnstalleerde pakketten zijn nu niet te zien. Installeer je pakketten opnieuw; dan wordt een nieuwe lijst begonnen. Alle andere casussen staan er gewoon.</translation>
    </message>
    <message>
        <source>There is no room for this pack</source>
        <translation>Er is geen ruimte voor dit pakket</translation>
    </message>
    <message>
        <source>The disk is full and nothing has changed. Make room and install the pack again.</source>
        <translation>De schijf is vol en er is niets veranderd. Maak ruimte en installeer het pakket opnieuw.</translation>
    </message>
    <message>
        <source>The packs cannot be changed here</source>
        <translation>De pakketten kunnen hier niet worden veranderd</translation>
    </message>
    <message>
        <source>The program may not read or write its folder for packs. Check the rights of the folder and try again. Nothing has changed.</source>
        <translation>Het programma mag zijn map met pakketten niet lezen of schrijven. Controleer de rechten van de map en probeer het opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no voice on this computer</source>
        <translation>Er is geen stem op deze computer</translation>
    </message>
    <message>
        <source>You read what the customer says; the call works as usual. To hear the customer, install a voice in the settings of your computer and start again. Nothing is lost.</source>
        <translation>Je leest wat de klant zegt; het gesprek werkt gewoon. Wil je de klant horen, installeer dan een stem bij de instellingen van je computer en start opnieuw. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>The voice did not answer</source>
        <translation>De stem gaf geen antwoord</translation>
    </message>
    <message>
        <source>It was stopped and is tried again at the next line. You read this line on the screen. Nothing of your call is lost.</source>
        <translation>De stem is gestopt en wordt bij de volgende regel opnieuw geprobeerd. Deze regel lees je op het scherm. Van je gesprek is niets kwijt.</translation>
    </message>
    <message>
        <source>The voice stopped working</source>
        <translation>De stem is uitgevallen</translation>
    </message>
    <message>
        <source>It is started again at the next line. Until then you read what the customer says. Nothing of your call is lost.</source>
        <translation>Bij de volgende regel start de stem opnieuw. Tot dan lees je wat de klant zegt. Van je gesprek is niets kwijt.</translation>
    </message>
    <message>
        <source>You read this line on the screen. If it happens again, choose another voice on your computer. Nothing of your call is lost.</source>
        <translation>Deze regel lees je op het scherm. Gebeurt het weer, kies dan een andere stem op je computer. Van je gesprek is niets kwijt.</translation>
    </message>
    <message>
        <source>This line cannot be said aloud</source>
        <translation>Deze regel is niet uit te spreken</translation>
    </message>
    <message>
        <source>It has no words to speak. You read it on the screen and the call goes on. Nothing is lost.</source>
        <translation>Er staan geen woorden in om te zeggen. Je leest de regel op het scherm en het gesprek gaat door. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>This line is too long to say aloud</source>
        <translation>Deze regel is te lang om uit te spreken</translation>
    </message>
    <message>
        <source>You read it on the screen and the call goes on. Who writes the case can make the line shorter. Nothing is lost.</source>
        <translation>Je leest de regel op het scherm en het gesprek gaat door. Wie de casus schrijft, kan de regel korter maken. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>No loudspeaker or microphone was found</source>
        <translation>Er is geen luidspreker of microfoon gevonden</translation>
    </message>
    <message>
        <source>You can practise: read the lines and type or choose your answers. Plug in a headset and check it under Settings, Sound. Nothing is lost.</source>
        <translation>Je kunt oefenen: lees de regels en typ of kies je antwoorden. Sluit een headset aan en test die bij Instellingen, Geluid. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>A headset or microphone was unplugged</source>
        <translation>Een headset of microfoon is losgeraakt</translation>
    </message>
    <message>
        <source>What you said until then is kept. Plug it in again, or go on by typing or choosing.</source>
        <translation>Wat je tot dan zei, is er nog. Sluit hem weer aan, of ga verder met typen of kiezen.</translation>
    </message>
    <message>
        <source>The sound did not answer</source>
        <translation>Het geluid gaf geen antwoord</translation>
    </message>
    <message>
        <source>It was stopped and is started again at the next line. The call goes on with text. Nothing is lost.</source>
        <translation>Het geluid is gestopt en start bij de volgende regel opnieuw. Het gesprek gaat verder met tekst. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>The sound stopped working</source>
        <translation>Het geluid is uitgevallen</translation>
    </message>
    <message>
        <source>It is started again at the next line. The call goes on with text. Nothing is lost.</source>
        <translation>Bij de volgende regel start het opnieuw. Het gesprek gaat verder met tekst. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>A sound could not be played</source>
        <translation>Een geluid kon niet worden afgespeeld</translation>
    </message>
    <message>
        <source>The file is empty, too long or no WAV. You read the line instead and the call goes on. Nothing is lost.</source>
        <translation>Het bestand is leeg, te lang of geen WAV. Je leest de regel en het gesprek gaat door. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Your words are not written down for you</source>
        <translation>Je woorden worden niet voor je opgeschreven</translation>
    </message>
    <message>
        <source>There is no speech recognition on this computer. Choose the reply that came closest yourself. Your recording is still there.</source>
        <translation>Er is geen spraakherkenning op deze computer. Kies zelf het antwoord dat het dichtst in de buurt kwam. Je opname is er nog.</translation>
    </message>
    <message>
        <source>The model for it is not on this computer. Fetch it under Settings, or choose the reply that came closest yourself. Nothing is lost.</source>
        <translation>Het model daarvoor staat niet op deze computer. Haal het op bij Instellingen, of kies zelf het antwoord dat het dichtst in de buurt kwam. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Writing down what you said takes too long</source>
        <translation>Opschrijven wat je zei duurt te lang</translation>
    </message>
    <message>
        <source>It was stopped and is tried again at the next answer. Choose the reply that came closest yourself. Nothing is lost.</source>
        <translation>Het is gestopt en wordt bij het volgende antwoord opnieuw geprobeerd. Kies zelf het antwoord dat het dichtst in de buurt kwam. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Writing down what you said stopped working</source>
        <translation>Opschrijven wat je zei werkt niet meer</translation>
    </message>
    <message>
        <source>It is started again at the next answer. Choose the reply that came closest yourself. Nothing is lost.</source>
        <translation>Het wordt bij het volgende antwoord opnieuw gestart. Kies zelf het antwoord dat het dichtst in de buurt kwam. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>What you said could not be written down</source>
        <translation>Wat je zei kon niet worden opgeschreven</translation>
    </message>
    <message>
        <source>There is no more room in memory for recordings</source>
        <translation>Het geheugen voor opnames is vol</translation>
    </message>
    <message>
        <source>The voice gave something that is not sound</source>
        <translation>De stem gaf iets dat geen geluid is</translation>
    </message>
    <message>
        <source>The recogniser gave something that is not text. Choose the reply that came closest yourself. If it happens again, choose another model under Settings.</source>
        <translation>De spraakherkenning gaf iets wat geen tekst is. Kies zelf het antwoord dat het dichtst in de buurt kwam. Gebeurt het weer, kies dan een ander model bij Instellingen.</translation>
    </message>
    <message>
        <source>The other computer did not write down your words</source>
        <translation>De andere computer schreef niet op wat je zei</translation>
    </message>
    <message>
        <source>Choose the reply that came closest yourself. Your call goes on and nothing is lost.</source>
        <translation>Kies zelf het antwoord dat het dichtst in de buurt kwam. Je gesprek gaat door en er is niets kwijt.</translation>
    </message>
    <message>
        <source>The other computer does not speak for the customer</source>
        <translation>De andere computer spreekt niet voor de klant</translation>
    </message>
    <message>
        <source>This computer&apos;s own voice does it from here on. The call goes on, nothing is lost.</source>
        <translation>De stem van deze computer doet het vanaf nu. Het gesprek gaat door, er is niets kwijt.</translation>
    </message>
    <message>
        <source>The microphone gives no sound</source>
        <translation>De microfoon geeft geen geluid</translation>
    </message>
    <message>
        <source>Check that it is plugged in and that this program may use it, or choose another one. Nothing is lost.</source>
        <translation>Kijk of hij is aangesloten en of dit programma hem mag gebruiken, of kies een andere. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Another microphone is in use than the one you chose</source>
        <translation>Er is een andere microfoon in gebruik dan je koos</translation>
    </message>
    <message>
        <source>Yours is not plugged in, so the one of the computer listens. Plug yours in again, or choose another one under Settings, Sound.</source>
        <translation>De jouwe zit er niet in, dus luistert die van de computer. Sluit de jouwe weer aan of kies een andere bij Instellingen, Geluid.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker</source>
        <translation>De microfoon hoort de luidspreker</translation>
    </message>
    <message>
        <source>Use a headset, or turn the sound down: then the customer stops as soon as you speak. Until then it may take a moment longer.</source>
        <translation>Gebruik een headset of zet het geluid zachter: dan stopt de klant zodra jij praat. Tot die tijd kan dat iets langer duren.</translation>
    </message>
    <message>
        <source>Hands-free is not possible on this computer</source>
        <translation>Handsfree kan niet op deze computer</translation>
    </message>
    <message>
        <source>The part that hears whether somebody speaks is missing or does not start. Hold the space bar to talk; everything else works as usual.</source>
        <translation>Het deel dat hoort of iemand praat, ontbreekt of start niet. Houd de spatiebalk in om te praten; al het andere werkt zoals altijd.</translation>
    </message>
    <message>
        <source>The microphone went away, another one goes on</source>
        <translation>De microfoon viel weg, een andere gaat verder</translation>
    </message>
    <message>
        <source>What you said is kept, with a gap where nothing was heard. Plug the headset in again if you can.</source>
        <translation>Wat je zei is bewaard, met een gat waar niets te horen was. Sluit de headset weer aan als dat kan.</translation>
    </message>
    <message>
        <source>The microphone is silent</source>
        <translation>De microfoon is stil</translation>
    </message>
    <message>
        <source>It is probably muted. Look for a mute button on the headset or in your computer&apos;s sound settings. Nothing is lost.</source>
        <translation>Waarschijnlijk staat hij op mute. Zoek een knop op de headset, of kijk bij de geluidsinstellingen van je computer. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>There is no sound on this computer</source>
        <translation>Er is geen geluid op deze computer</translation>
    </message>
    <message>
        <source>You read the lines and type or choose your answers; everything else works as usual. Plug in a headset and start again if you want sound. Nothing is lost.</source>
        <translation>Je leest de regels en typt of kiest je antwoorden; de rest werkt gewoon. Wil je geluid, sluit dan een headset aan en start opnieuw. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>The customer has no voice here</source>
        <translation>De klant heeft hier geen stem</translation>
    </message>
    <message>
        <source>You read what the customer says. To hear it, install a voice in your computer&apos;s settings and start again. Nothing is lost.</source>
        <translation>Je leest wat de klant zegt. Wil je het horen, installeer dan een stem bij de instellingen van je computer en start opnieuw. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>This case has errors now</source>
        <translation>Er zitten nu fouten in deze casus</translation>
    </message>
    <message>
        <source>Its file was changed after the list was made. Mend it in a text editor, or choose another case. Nothing is lost.</source>
        <translation>Het bestand is veranderd nadat de lijst was gemaakt. Verbeter het in een teksteditor, of kies een andere casus. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>There is no moment to practise this</source>
        <translation>Hiervoor is geen moment om te oefenen</translation>
    </message>
    <message>
        <source>None of the cases here has a moment in which a customer needs it. Choose a case and practise it as a whole, or install a pack with more cases.</source>
        <translation>In geen enkele casus hier heeft een klant dit nodig. Kies een casus en oefen hem in zijn geheel, of installeer een pakket met meer casussen.</translation>
    </message>
    <message>
        <source>The file of this case is gone</source>
        <translation>Het bestand van deze casus is weg</translation>
    </message>
    <message>
        <source>It was deleted, moved or changed so that it no longer opens. A session that was going on has its own copy and goes on. Put the file back to start it anew. Nothing is lost.</source>
        <translation>Het is weggegooid, verplaatst, of zo veranderd dat het niet meer opent. Een sessie die al liep, heeft een eigen kopie en gaat door. Zet het bestand terug om de casus opnieuw te starten. Er is niets kwijt.</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>The program goes on and your session is kept. If it happens again, close the program and start it anew: it goes on where you were.</source>
        <translation>Het programma gaat door en je sessie blijft bewaard. Gebeurt het weer, sluit dan het programma en start het opnieuw: het gaat verder waar je was.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>What fits here</source>
        <translation>Wat hier past</translation>
    </message>
</context>
<context>
    <name>OneWay</name>
    <message>
        <source>From turn {0}</source>
        <translation>Vanaf beurt {0}</translation>
    </message>
    <message>
        <source>Try it from here</source>
        <translation>Probeer het vanaf hier</translation>
    </message>
    <message>
        <source>Try it again from turn {0}</source>
        <translation>Probeer het opnieuw vanaf beurt {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to this end:</source>
        <translation>
            <numerusform>%n stap tot dit einde:</numerusform>
            <numerusform>%n stappen tot dit einde:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>Nog %n stap</numerusform>
            <numerusform>Nog %n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>(say nothing for a moment)</source>
        <translation>(zeg even niets)</translation>
    </message>
    <message>
        <source>(look at: {0})</source>
        <translation>(kijk in: {0})</translation>
    </message>
    <message>
        <source>(do: {0})</source>
        <translation>(doe: {0})</translation>
    </message>
</context>
<context>
    <name>OpenVaultPanel</name>
    <message>
        <source>My progress</source>
        <translation>Mijn vooruitgang</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Neem alles mee</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>I want my recording gone, now</source>
        <translation>Ik wil mijn opname weg, nu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnames</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat er geschreven is</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be opened any more.</source>
        <translation>
            <numerusform>%n ding kan niet meer open.</numerusform>
            <numerusform>%n dingen kunnen niet meer open.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy of this was put back: what you erased since may be here again. Look through it, and erase it once more.</source>
        <translation>Hier is een oudere kopie van teruggezet: wat je daarna hebt gewist, kan er weer in staan. Loop het na en wis het opnieuw.</translation>
    </message>
    <message>
        <source>This recording goes now.</source>
        <translation>Deze opname gaat nu weg.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kun je niet terugdraaien.</translation>
    </message>
    <message numerus="yes">
        <source>All %n recording(s) in your vault go now.</source>
        <translation>
            <numerusform>De %n opname in je kluis gaat nu weg.</numerusform>
            <numerusform>Alle %n opnames in je kluis gaan nu weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, now</source>
        <translation>Weg, nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>This text goes now.</source>
        <translation>Deze tekst gaat nu weg.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation>Waar moet het naartoe?</translation>
    </message>
    <message>
        <source>Locked file (*.age)</source>
        <translation>Bestand op slot (*.age)</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>It could have gone like this too</source>
        <translation>Zo had het ook kunnen gaan</translation>
    </message>
    <message>
        <source>Worked out from the rules of this case. It is a way, not the only good one.</source>
        <translation>Uitgezocht met de regels van deze casus. Het is een manier, niet de enige goede.</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>What can be seen without a vault</source>
        <translation>Wat te zien is zonder kluis</translation>
    </message>
    <message>
        <source>Of Open: day, case and nicknames. Of Stays in the team: no nicknames.</source>
        <translation>Bij “Open”: dag, casus en bijnamen. Bij “Blijft in het team”: geen bijnamen.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Toon meer</translation>
    </message>
    <message>
        <source>{0}: {1} sessions of which nothing stayed</source>
        <translation>{0}: {1} sessies waarvan niets bleef</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>minder dan 5</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>Whose?</source>
        <translation>Van wie?</translation>
    </message>
    <message>
        <source>What stays of me?</source>
        <translation>Wat blijft er van mij?</translation>
    </message>
    <message>
        <source>Back to what is everybody&apos;s</source>
        <translation>Terug naar wat van iedereen is</translation>
    </message>
    <message>
        <source>Above is everybody&apos;s. What is yours, only you may see.</source>
        <translation>Hierboven staat alles bij elkaar. Wat van jou is, hoeft alleen jij te zien.</translation>
    </message>
    <message>
        <source>This is what is of {name}. Press the button before you pass the laptop on.</source>
        <translation>Dit is van {name}. Druk op de knop voor je de laptop doorgeeft.</translation>
    </message>
</context>
<context>
    <name>OwnRecording</name>
    <message>
        <source>Or a recording of somebody here</source>
        <translation>Of een opname van iemand hier</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Sluit de lijst</translation>
    </message>
    <message>
        <source>Which recording?</source>
        <translation>Welke opname?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Beluister</translation>
    </message>
    <message>
        <source>{name}: choose a recording</source>
        <translation>{name}: kies een opname</translation>
    </message>
    <message>
        <source>Open my vault</source>
        <translation>Open mijn kluis</translation>
    </message>
    <message>
        <source>Only whoever speaks in it can let it be heard, from their own vault.</source>
        <translation>Alleen wie erin spreekt, kan een opname laten horen, uit de eigen kluis.</translation>
    </message>
    <message>
        <source>There is no recording of your own in your vault.</source>
        <translation>Er staat geen opname van jezelf in je kluis.</translation>
    </message>
    <message>
        <source>Everybody here hears it. It stays in your vault and is kept nowhere else.</source>
        <translation>Iedereen hier hoort het. De opname blijft in je kluis en komt nergens anders.</translation>
    </message>
</context>
<context>
    <name>OwnSpeechCard</name>
    <message>
        <source>How you spoke</source>
        <translation>Hoe je sprak</translation>
    </message>
    <message>
        <source>Only for you: counted here and now, and kept nowhere.</source>
        <translation>Alleen voor jou: hier en nu geteld, en nergens bewaard.</translation>
    </message>
    <message>
        <source>It does not say how you felt, or how well it went.</source>
        <translation>Het zegt niet hoe je je voelde, en ook niet hoe goed het ging.</translation>
    </message>
    <message>
        <source>The settings switch it off.</source>
        <translation>Bij Instellingen zet je het uit.</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Verberg de antwoorden</translation>
    </message>
    <message>
        <source>Answer by answer</source>
        <translation>Antwoord voor antwoord</translation>
    </message>
    <message>
        <source>Your voice did not stand out from the noise: nothing was counted.</source>
        <translation>Je stem kwam niet boven het geluid om je heen uit, dus er is niets geteld.</translation>
    </message>
    <message>
        <source>Of every minute that one of you spoke, {0} seconds were yours.</source>
        <translation>Van elke minuut dat een van jullie sprak, sprak jij {0} seconden.</translation>
    </message>
    <message>
        <source>You mostly began {0} s after the customer’s last word, at most {1} s.</source>
        <translation>Je begon meestal {0} s na het laatste woord van de klant, hooguit {1} s.</translation>
    </message>
    <message numerus="yes">
        <source>In your answers you paused %n time(s) for half a second or longer, at most {0} s.</source>
        <translation>
            <numerusform>In je antwoorden was je %n keer een halve seconde of langer stil, namelijk {0} s.</numerusform>
            <numerusform>In je antwoorden was je %n keer een halve seconde of langer stil, hooguit {0} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your answers you never paused for half a second.</source>
        <translation>In je antwoorden was je nergens een halve seconde stil.</translation>
    </message>
    <message>
        <source>You spoke {0} to {1} syllables a second; that is an estimate.</source>
        <translation>Je sprak {0} tot {1} lettergrepen per seconde; dat is een schatting.</translation>
    </message>
    <message>
        <source>Between your softest and your loudest words there were {0} dB.</source>
        <translation>Tussen je zachtste en je hardste woorden zat {0} dB.</translation>
    </message>
    <message>
        <source>The microphone was too loud to say how loud you were.</source>
        <translation>De microfoon stond te hard om te zeggen hoe luid je was.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) did not stand out from the noise.</source>
        <translation>
            <numerusform>%n antwoord kwam niet boven het geluid om je heen uit.</numerusform>
            <numerusform>%n antwoorden kwamen niet boven het geluid om je heen uit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>End five minutes earlier</source>
        <translation>Vijf minuten eerder stoppen</translation>
    </message>
    <message>
        <source>End five minutes later</source>
        <translation>Vijf minuten later stoppen</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>tot {0}</translation>
    </message>
    <message>
        <source>{0} minutes behind the agenda</source>
        <translation>{0} minuten achter op de agenda</translation>
    </message>
    <message>
        <source>{0} minutes ahead of the agenda</source>
        <translation>{0} minuten voor op de agenda</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>op tijd</translation>
    </message>
</context>
<context>
    <name>PackGroup</name>
    <message>
        <source>version {0}</source>
        <translation>versie {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} verwijderen</translation>
    </message>
    <message>
        <source>Picture of {0}</source>
        <translation>Afbeelding van {0}</translation>
    </message>
</context>
<context>
    <name>PackProgress</name>
    <message>
        <source>Looking at and installing “{0}” …</source>
        <translation>“{0}” nakijken en installeren …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>then</source>
        <translation>toen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Beluister allebei</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Zo’n opdracht is er hier niet.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>There is no printer here. Write the eight words down by hand.</source>
        <translation>Er is hier geen printer. Schrijf de acht woorden met de hand op.</translation>
    </message>
    <message>
        <source>Trainingsveld: recovery words of {0}</source>
        <translation>Trainingsveld: herstelwoorden van {0}</translation>
    </message>
    <message>
        <source>They open the vault when the passphrase is lost.</source>
        <translation>Ze openen de kluis als de wachtzin kwijt is.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can open it.</source>
        <translation>Wie dit papier en de computer heeft, kan hem openen.</translation>
    </message>
</context>
<context>
    <name>ParkCard</name>
    <message>
        <source>Parked: what you think yourself</source>
        <translation>Geparkeerd: wat je er zelf van vindt</translation>
    </message>
    <message>
        <source>Write it down and let it go. It comes at the end.</source>
        <translation>Schrijf het op en laat het los. Het komt aan het eind.</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Parkeer het</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, sealed until the end</source>
        <translation>
            <numerusform>%n geparkeerd, dicht tot het eind</numerusform>
            <numerusform>%n geparkeerd, dicht tot het eind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Speler</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observator</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>Persoon {0}</translation>
    </message>
    <message>
        <source>Observer {0}</source>
        <translation>Observator {0}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Person {0}</source>
        <translation>Persoon {0}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Speler</translation>
    </message>
    <message>
        <source>Observer {0}</source>
        <translation>Observator {0}</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Naam toevoegen</translation>
    </message>
    <message>
        <source>A made-up name is fine. Once the call is over, no call shows it.</source>
        <translation>Een verzonnen naam is goed. Is het gesprek klaar, dan staat je naam nergens bij.</translation>
    </message>
    <message>
        <source>Made-up names are fine. They are gone once the session is over; only at “{0}” they are kept, for {1} days. The laptop goes round in this order.</source>
        <translation>Verzonnen namen zijn goed. Na de sessie zijn ze weg; alleen bij “{0}” blijven ze {1} dagen bewaard. De laptop gaat rond in deze volgorde.</translation>
    </message>
    <message>
        <source>Name {0}</source>
        <translation>Naam {0}</translation>
    </message>
    <message>
        <source>Name of the player</source>
        <translation>Naam van de speler</translation>
    </message>
    <message>
        <source>Name of observer {0}</source>
        <translation>Naam van observator {0}</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observator</translation>
    </message>
    <message>
        <source>Move up; who is first plays</source>
        <translation>Naar boven; wie bovenaan staat, speelt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Session with the group</source>
        <translation>Sessie met de groep</translation>
    </message>
    <message>
        <source>Fill in who is here; everything else has a proposal.</source>
        <translation>Vul in wie er is; voor de rest staat er een voorstel.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Check the sound</source>
        <translation>Controleer het geluid</translation>
    </message>
    <message>
        <source>Next: what stays, for whom?</source>
        <translation>Verder: wat blijft, voor wie?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wie zijn er?</translation>
    </message>
    <message>
        <source>How do you talk about it?</source>
        <translation>Hoe praten jullie erover?</translation>
    </message>
    <message>
        <source>Angry callers notice that we have heard them</source>
        <translation>Boze bellers merken dat we ze gehoord hebben</translation>
    </message>
    <message>
        <source>One sentence: what will a customer notice?</source>
        <translation>Eén zin: wat gaat een klant merken?</translation>
    </message>
    <message>
        <source>Feedback method</source>
        <translation>Feedbackmethode</translation>
    </message>
    <message>
        <source>Two people are called {0}. Give one of them another name, so that the laptop goes to the right person.</source>
        <translation>Twee mensen heten {0}. Geef een van de twee een andere naam, dan komt de laptop bij de juiste persoon.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Kies minstens één casus.</translation>
    </message>
</context>
<context>
    <name>PlayPane</name>
    <message>
        <source>Where the play begins</source>
        <translation>Waar het spel begint</translation>
    </message>
    <message>
        <source>Take the last turn back</source>
        <translation>De laatste beurt terugnemen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Hear the line</source>
        <translation>De regel horen</translation>
    </message>
    <message>
        <source>The call so far</source>
        <translation>Het gesprek tot nu toe</translation>
    </message>
    <message>
        <source>From the beginning of the call</source>
        <translation>Vanaf het begin van het gesprek</translation>
    </message>
    <message>
        <source>tension {0}, trust {1}</source>
        <translation>spanning {0}, vertrouwen {1}</translation>
    </message>
    <message>
        <source>tension {0} ({1}), trust {2}, heard {3}, acknowledged {4}, grip {5}</source>
        <translation>spanning {0} ({1}), vertrouwen {2}, gehoord {3}, erkend {4}, grip {5}</translation>
    </message>
    <message>
        <source>Nobody can get to “{0}” in this call.</source>
        <translation>In dit gesprek kan niemand bij “{0}” komen.</translation>
    </message>
    <message>
        <source>There is nothing to play yet: first mend what is wrong in the text.</source>
        <translation>Er is nog niets te spelen: herstel eerst wat er mis is in de tekst.</translation>
    </message>
    <message>
        <source>The text has changed: “{0}” cannot be done here any more.</source>
        <translation>De tekst is veranderd: “{0}” kan hier niet meer.</translation>
    </message>
    <message>
        <source>Say nothing for {0} seconds</source>
        <translation>{0} seconden niets zeggen</translation>
    </message>
    <message>
        <source>Open the screen “{0}”</source>
        <translation>Open het scherm “{0}”</translation>
    </message>
</context>
<context>
    <name>Players</name>
    <message>
        <source>Who takes part</source>
        <translation>Wie er meedoen</translation>
    </message>
    <message>
        <source>{name} wants to try: {goal}</source>
        <translation>{name} wil proberen: {goal}</translation>
    </message>
    <message>
        <source>Watches: {0}</source>
        <translation>Let op: {0}</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>I want to</source>
        <translation>Ik wil</translation>
    </message>
    <message>
        <source>so that</source>
        <translation>zodat</translation>
    </message>
    <message>
        <source>name the feeling before I explain anything</source>
        <translation>het gevoel benoemen voordat ik iets uitleg</translation>
    </message>
    <message>
        <source>the customer notices that I have heard it</source>
        <translation>de klant merkt dat ik het gehoord heb</translation>
    </message>
    <message>
        <source>Somebody else, or another case</source>
        <translation>Iemand anders, of een andere casus</translation>
    </message>
    <message>
        <source>With so few people notes cannot be without names: this round they have them.</source>
        <translation>Met zo weinig mensen kunnen notities niet zonder naam: deze ronde staat de naam erbij.</translation>
    </message>
    <message>
        <source>What do you want to try?</source>
        <translation>Wat wil je proberen?</translation>
    </message>
    <message>
        <source>Reverse: the others coach. They ask what you want to reach, and what you saw the customer do. Nothing is counted.</source>
        <translation>Omgekeerd: de anderen coachen. Ze vragen wat je wilt bereiken en wat je de klant zag doen. Er wordt niets geteld.</translation>
    </message>
    <message>
        <source>To the briefing</source>
        <translation>Naar de briefing</translation>
    </message>
    <message>
        <source>Ctrl+Up makes the customer angrier, Ctrl+Down calmer: three times.</source>
        <translation>Ctrl+pijl omhoog maakt de klant bozer, Ctrl+pijl omlaag rustiger: drie keer.</translation>
    </message>
</context>
<context>
    <name>PreparingLine</name>
    <message>
        <source>Preparing the voice</source>
        <translation>De stem klaarzetten</translation>
    </message>
    <message>
        <source>The customer&apos;s voice is ready.</source>
        <translation>De stem van de klant staat klaar.</translation>
    </message>
    <message>
        <source>Preparing the customer&apos;s voice: {0} of {1} lines.</source>
        <translation>De stem van de klant wordt klaargezet: {0} van {1} regels.</translation>
    </message>
    <message>
        <source>Preparing the customer&apos;s voice …</source>
        <translation>De stem van de klant wordt klaargezet …</translation>
    </message>
    <message>
        <source>One line could not be spoken; you read it.</source>
        <translation>Eén regel kon niet worden uitgesproken; die lees je.</translation>
    </message>
    <message>
        <source>{0} lines could not be spoken; you read them.</source>
        <translation>{0} regels konden niet worden uitgesproken; die lees je.</translation>
    </message>
</context>
<context>
    <name>Pressure</name>
    <message>
        <source>A wallboard with a queue</source>
        <translation>Een wallboard met een wachtrij</translation>
    </message>
    <message>
        <source>For some pressure. The queue is made up, and nothing about you is measured.</source>
        <translation>Voor wat druk. De wachtrij is nagebootst, en van jou wordt niets gemeten.</translation>
    </message>
</context>
<context>
    <name>PrintCards</name>
    <message>
        <source>Cards for the table…</source>
        <translation>Kaarten voor op tafel…</translation>
    </message>
    <message>
        <source>The cards are in {0}. Print them on A5, or two on a sheet.</source>
        <translation>De kaarten staan in {0}. Druk ze af op A5, of twee op een vel.</translation>
    </message>
    <message>
        <source>They could not be written to {0}. Choose another folder.</source>
        <translation>Ze konden niet worden geschreven naar {0}. Kies een andere map.</translation>
    </message>
    <message>
        <source>Where to put the cards?</source>
        <translation>Waar moeten de kaarten komen?</translation>
    </message>
    <message>
        <source>cards.pdf</source>
        <translation>kaarten.pdf</translation>
    </message>
</context>
<context>
    <name>PrivacyBadge</name>
    <message>
        <source>Who sees this?</source>
        <translation>Wie ziet dit?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Alleen op deze computer</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Yours alone: read from your vault, and gone when the vault is locked.</source>
        <translation>Alleen van jou: het komt uit je kluis en is weg als de kluis op slot gaat.</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mijn vooruitgang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What you practised is in your vault. Open it to see it.</source>
        <translation>Wat je oefende zit in je kluis. Open hem om het te zien.</translation>
    </message>
    <message>
        <source>To my vault</source>
        <translation>Naar mijn kluis</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Hoe gesprekken eindigden</translation>
    </message>
    <message>
        <source>Each line is a call: from its start to its end. A filled dot: calmer.</source>
        <translation>Elke lijn is een gesprek: van begin tot eind. Een dichte stip: de klant werd rustiger.</translation>
    </message>
    <message>
        <source>Short ones</source>
        <translation>Korte oefeningen</translation>
    </message>
    <message>
        <source>Each dot is a drill. A filled dot: it worked.</source>
        <translation>Elke stip is een oefening. Een dichte stip: het is gelukt.</translation>
    </message>
    <message>
        <source>The same case, then and now</source>
        <translation>Dezelfde casus, toen en nu</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>A folder with your evidence as a page and as a PDF, and the path of every call as JSON and CSV. These files are not locked: whoever has them can read them.</source>
        <translation>Een map met je bewijs als webpagina en als PDF, en het pad van elk gesprek als JSON en CSV. Deze bestanden zitten niet op slot: wie ze heeft, kan ze lezen.</translation>
    </message>
    <message>
        <source>Erase what I practised</source>
        <translation>Wis wat ik oefende</translation>
    </message>
    <message>
        <source>You have not practised alone yet.</source>
        <translation>Je hebt nog niet alleen geoefend.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short one(s)</source>
        <translation>
            <numerusform>%n korte oefening</numerusform>
            <numerusform>%n korte oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {since}: {calls} and {drills}.</source>
        <translation>Sinds {since}: {calls} en {drills}.</translation>
    </message>
    <message>
        <source>You show this often: {0}</source>
        <translation>Dit laat je vaak zien: {0}</translation>
    </message>
    <message>
        <source>There are still chances here: {0}</source>
        <translation>Hier liggen nog kansen: {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>{first}: {then} {latest}: {now}</source>
        <translation>{first}: {then} {latest}: {now}</translation>
    </message>
    <message>
        <source>All that was kept of your practising goes now. This cannot be undone.</source>
        <translation>Alles wat van je oefenen is bewaard, gaat nu weg. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>RecognitionPanel</name>
    <message>
        <source>Writing down what you say</source>
        <translation>Opschrijven wat je zegt</translation>
    </message>
    <message>
        <source>Then the program proposes the reply that came closest; you decide. What was heard is shown once and kept nowhere. Small models often mishear Dutch.</source>
        <translation>Dan stelt het programma het antwoord voor dat het dichtst in de buurt kwam; jij beslist. Wat er gehoord is, zie je één keer; het wordt nergens bewaard. Kleine modellen verstaan Nederlands vaak verkeerd.</translation>
    </message>
    <message>
        <source>Who writes down what you say</source>
        <translation>Wie opschrijft wat je zegt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>From another address or a folder</source>
        <translation>Van een ander adres of uit een map</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>Model daar</translation>
    </message>
    <message>
        <source>Leave empty for the usual address</source>
        <translation>Laat leeg voor het gewone adres</translation>
    </message>
    <message>
        <source>Your answers then go to that computer: only at the level Open, and only when you play alone. It has to speak OpenAI&apos;s audio interface.</source>
        <translation>Je antwoorden gaan dan naar die computer: alleen bij het niveau Open, en alleen als je alleen oefent. De server moet de audio-interface van OpenAI kennen.</translation>
    </message>
    <message>
        <source>Go on by itself when it is clear</source>
        <translation>Ga vanzelf verder als het duidelijk is</translation>
    </message>
    <message>
        <source>Then the customer answers without a key. Ctrl+Z takes a wrong guess back.</source>
        <translation>Dan reageert de klant zonder toets. Met Ctrl+Z neem je een verkeerde gok terug.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Een andere computer</translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation>Hoeveel van het model hier staat</translation>
    </message>
    <message>
        <source>{title}, {megabytes} MB, licence {licence}</source>
        <translation>{title}, {megabytes} MB, licentie {licence}</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Kies een model.</translation>
    </message>
    <message>
        <source>{0} % is here</source>
        <translation>{0} % staat hier</translation>
    </message>
    <message>
        <source>This model is not here yet.</source>
        <translation>Dit model staat hier nog niet.</translation>
    </message>
    <message>
        <source>The model is here, its engine is not. Add it with: {0}</source>
        <translation>Het model staat hier, het programma dat ermee werkt nog niet. Voeg het toe met: {0}</translation>
    </message>
    <message>
        <source>Ready: it works without a network.</source>
        <translation>Klaar: het werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>Verder ophalen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} verwijderen</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>Keep it until we close</source>
        <translation>Bewaren tot we sluiten</translation>
    </message>
    <message>
        <source>Throw it away, now</source>
        <translation>Nu weggooien</translation>
    </message>
    <message>
        <source>What was recorded is gone.</source>
        <translation>Wat er opgenomen was, is weg.</translation>
    </message>
    <message>
        <source>Recording is off. What was recorded up to now: keep it, or throw it away?</source>
        <translation>De opname is uit. Wat er tot nu toe is opgenomen: bewaren of weggooien?</translation>
    </message>
    <message>
        <source>{0} Without an answer it goes by itself after {1} seconds.</source>
        <translation>{0} Zonder antwoord verdwijnt het na {1} seconden vanzelf.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>That does not fit this moment. Go on with what is on the screen.</source>
        <translation>Dat past niet bij dit moment. Ga verder met wat er op het scherm staat.</translation>
    </message>
    <message>
        <source>That reply is not on offer at this moment. Choose one of the replies you see.</source>
        <translation>Dat antwoord kan op dit moment niet. Kies een van de antwoorden die je ziet.</translation>
    </message>
    <message>
        <source>First say whether answers may be recorded. Yes or no are both fine.</source>
        <translation>Zeg eerst of er opgenomen mag worden. Ja en nee zijn allebei goed.</translation>
    </message>
    <message>
        <source>That person does not take part in this session. Choose somebody from the list.</source>
        <translation>Die persoon doet niet mee in deze sessie. Kies iemand uit de lijst.</translation>
    </message>
    <message>
        <source>The program does not know that date. Choose a day from the calendar.</source>
        <translation>Dat is geen datum die het programma kent. Kies een dag uit de kalender.</translation>
    </message>
    <message>
        <source>There is no turn to take back yet.</source>
        <translation>Er is nog geen beurt om terug te nemen.</translation>
    </message>
    <message>
        <source>A session needs one player, and everybody a name of their own.</source>
        <translation>Een sessie heeft één speler nodig, en iedereen een eigen naam.</translation>
    </message>
    <message>
        <source>Write something first, or pass. Passing needs no reason.</source>
        <translation>Schrijf eerst iets, of pas. Passen mag, zonder reden.</translation>
    </message>
    <message>
        <source>During a session the promise can only become stricter. Close this one to begin another.</source>
        <translation>Tijdens een sessie kan de afspraak alleen strenger worden. Sluit deze sessie af en begin een nieuwe.</translation>
    </message>
    <message>
        <source>Not everybody has been asked yet. Ask each person in private; then it is known.</source>
        <translation>Nog niet iedereen is gevraagd. Vraag het iedereen apart, dan weten we het.</translation>
    </message>
    <message>
        <source>Recording is off this session. Just go on; a next session asks anew.</source>
        <translation>Er wordt deze sessie niets opgenomen. Ga gewoon door; een volgende sessie vraagt het opnieuw.</translation>
    </message>
    <message>
        <source>That person already takes part. Choose somebody else, or another name.</source>
        <translation>Die persoon doet al mee. Kies iemand anders, of een andere naam.</translation>
    </message>
    <message>
        <source>Not everybody has said yes to the ground rules yet. Each holds their own name first.</source>
        <translation>Nog niet iedereen heeft ja gezegd tegen de spelregels. Iedereen houdt eerst de eigen naam vast.</translation>
    </message>
    <message>
        <source>At this level feedback without names needs five people who give it. Choose with names.</source>
        <translation>Op dit niveau kan feedback zonder namen pas vanaf vijf mensen die feedback geven. Kies met namen.</translation>
    </message>
    <message>
        <source>A session with the group needs three people. For two there is: choose a case, and then “With a few people round the laptop”.</source>
        <translation>Voor een sessie met de groep zijn drie mensen nodig. Met z&apos;n tweeën kan het zo: kies een casus, en dan “Met een paar mensen rond de laptop”.</translation>
    </message>
    <message>
        <source>Twelve people at most: with more, not everybody gets a turn. Make two groups.</source>
        <translation>Meer dan twaalf mensen kan niet: dan komt niet iedereen aan de beurt. Maak twee groepen.</translation>
    </message>
    <message>
        <source>Choose at least one case that can be played.</source>
        <translation>Kies minstens één casus die gespeeld kan worden.</translation>
    </message>
    <message>
        <source>A session lasts from half an hour to six hours. Choose a time in between.</source>
        <translation>Een sessie duurt een half uur tot zes uur. Kies een tijd daartussen.</translation>
    </message>
    <message>
        <source>Somebody else has played less often. Ask them first; they may pass.</source>
        <translation>Iemand anders speelde minder vaak. Vraag die eerst; passen mag.</translation>
    </message>
    <message>
        <source>Not everybody has had a turn yet. Each plays, says something, or passes.</source>
        <translation>Nog niet iedereen is geweest. Ieder speelt, zegt iets, of past.</translation>
    </message>
    <message>
        <source>That is a way to practise alone. Choose “I practise alone” for it.</source>
        <translation>Zo oefen je alleen. Kies er “Ik oefen alleen” voor.</translation>
    </message>
    <message>
        <source>Say or type your answer first. Then you choose the reply that came closest.</source>
        <translation>Zeg of typ eerst je antwoord. Daarna kies je het antwoord dat er het dichtst bij komt.</translation>
    </message>
    <message>
        <source>On your own you play the call to its end. Afterwards you can go back to any moment.</source>
        <translation>Op eigen kracht speel je het gesprek tot het eind. Daarna kun je terug naar elk moment.</translation>
    </message>
    <message>
        <source>The director has changed the mood three times in this call. That is as often as it goes.</source>
        <translation>De regisseur heeft de stemming in dit gesprek al drie keer veranderd. Vaker kan niet.</translation>
    </message>
    <message>
        <source>Choose who brings it in, and write in one sentence what happened. Then you go on.</source>
        <translation>Kies wie het inbrengt, en schrijf in één zin wat er gebeurde. Dan gaan jullie verder.</translation>
    </message>
    <message>
        <source>This is the last one here. Go on to the closing to end the session.</source>
        <translation>Dit is de laatste hier. Ga naar de afsluiting om de sessie te beëindigen.</translation>
    </message>
</context>
<context>
    <name>ReplyChoices</name>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>perhaps closest to what you said</source>
        <translation>lijkt misschien het meest op wat je zei</translation>
    </message>
    <message>
        <source>closest to what you said</source>
        <translation>lijkt het meest op wat je zei</translation>
    </message>
    <message>
        <source>{mark}: {percent} % sure</source>
        <translation>{mark}: {percent} % zeker</translation>
    </message>
    <message>
        <source>The customer’s director chooses where it goes from here.</source>
        <translation>De klantregisseur kiest waar het nu heen gaat.</translation>
    </message>
    <message>
        <source>What you said comes close to none of these. Which one did you mean?</source>
        <translation>Wat je zei lijkt op geen van deze. Welke bedoelde je?</translation>
    </message>
    <message>
        <source>Which of these comes closest to what you said?</source>
        <translation>Wat lijkt het meest op wat je zei?</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Wat zeg je?</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>After the round</source>
        <translation>Na de ronde</translation>
    </message>
    <message>
        <source>Listen back (L)</source>
        <translation>Terugluisteren (L)</translation>
    </message>
    <message>
        <source>Attempts (K)</source>
        <translation>Pogingen (K)</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>Terug naar de groep</translation>
    </message>
    <message>
        <source>Looked back on it? Then somebody else has a turn.</source>
        <translation>Teruggekeken? Dan is iemand anders aan de beurt.</translation>
    </message>
    <message>
        <source>Finish: what goes, what stays?</source>
        <translation>Afsluiten: wat gaat weg, wat blijft?</translation>
    </message>
    <message>
        <source>Ready? First you see what goes and what stays. Nothing goes before that.</source>
        <translation>Klaar? Je ziet eerst wat weggaat en wat blijft. Daarvoor gaat er niets weg.</translation>
    </message>
    <message>
        <source>Why {name} reacted like this</source>
        <translation>Waarom {name} zo reageerde</translation>
    </message>
    <message>
        <source>Show as curve</source>
        <translation>Toon als lijn</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Agreed before</source>
        <translation>Eerder afgesproken</translation>
    </message>
    <message>
        <source>And {0} more, among your things.</source>
        <translation>En nog {0}, bij je spullen.</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Uiterlijk {date}</translation>
    </message>
    <message>
        <source>We notice it by: {0}</source>
        <translation>We merken het aan: {0}</translation>
    </message>
    <message>
        <source>Needed: {0}</source>
        <translation>Nodig: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Gedaan: {0}</translation>
    </message>
</context>
<context>
    <name>RevealTask</name>
    <message>
        <source>Nobody wrote anything down. Talk about what you saw.</source>
        <translation>Niemand schreef iets op. Praat over wat jullie zagen.</translation>
    </message>
    <message>
        <source>Without names, people can often guess: there are fewer than {0} of you.</source>
        <translation>Ook zonder namen kun je vaak raden van wie iets komt: jullie zijn met minder dan {0}.</translation>
    </message>
    <message>
        <source>We have read it</source>
        <translation>We hebben het gelezen</translation>
    </message>
</context>
<context>
    <name>RewindOffer</name>
    <message>
        <source>Go back to this moment?</source>
        <translation>Terug naar dit moment?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ga terug</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>And now {name}</source>
        <translation>En nu {name}</translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message>
        <source>of {0}</source>
        <translation>van {0}</translation>
    </message>
    <message>
        <source>About {0} minutes left</source>
        <translation>Nog ongeveer {0} minuten</translation>
    </message>
    <message>
        <source>Time is over, about {0} minutes</source>
        <translation>De tijd is om, ongeveer {0} minuten</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>We go on in a moment.</source>
        <translation>We gaan zo verder.</translation>
    </message>
    <message>
        <source>First the agreements. Everybody says yes for themselves.</source>
        <translation>Eerst de afspraken. Iedereen zegt zelf ja.</translation>
    </message>
    <message>
        <source>Everything is quiet for a moment. Take the time you need.</source>
        <translation>Alles is even stil. Neem de tijd die je nodig hebt.</translation>
    </message>
    <message>
        <source>The laptop goes to {0}.</source>
        <translation>De laptop gaat naar {0}.</translation>
    </message>
    <message>
        <source>Feedback round</source>
        <translation>Feedbackronde</translation>
    </message>
    <message>
        <source>We listen back together.</source>
        <translation>We luisteren samen terug.</translation>
    </message>
    <message>
        <source>This round is over. Thank you.</source>
        <translation>Deze ronde zit erop. Dank je wel.</translation>
    </message>
    <message>
        <source>{0} calls in a moment. {1} picks up.</source>
        <translation>{0} belt zo. {1} neemt op.</translation>
    </message>
    <message>
        <source>{0} speaks</source>
        <translation>{0} spreekt</translation>
    </message>
    <message>
        <source>{0}, take your time. Silence is fine.</source>
        <translation>{0}, neem de tijd. Stilte mag.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room – Trainingsveld</source>
        <translation>Voor de groep – Trainingsveld</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname loopt</translation>
    </message>
    <message>
        <source>Do you want to stop for a moment? Say “time-out”. That is always fine.</source>
        <translation>Wil je even stoppen? Zeg “time-out”. Dat is altijd goed.</translation>
    </message>
    <message>
        <source>Attempt {0}</source>
        <translation>Poging {0}</translation>
    </message>
</context>
<context>
    <name>SaidNow</name>
    <message>
        <source>None of the replies came close.</source>
        <translation>Geen van de antwoorden kwam in de buurt.</translation>
    </message>
    <message>
        <source>{name} says:</source>
        <translation>{name} zegt:</translation>
    </message>
    <message>
        <source>Nothing changed at this turn.</source>
        <translation>Bij deze beurt veranderde er niets.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>is on</source>
        <translation>is aan de beurt</translation>
    </message>
</context>
<context>
    <name>SecondDisplay</name>
    <message>
        <source>The screen for the room</source>
        <translation>Het scherm voor de groep</translation>
    </message>
    <message>
        <source>Open it on the other display by itself</source>
        <translation>Open het vanzelf op het andere beeldscherm</translation>
    </message>
    <message>
        <source>The room sees the call and the question, never what somebody typed. P takes it off and brings it back.</source>
        <translation>De groep ziet het gesprek en de vraag, nooit wat iemand typt. Met P haal je het weg en weer terug.</translation>
    </message>
    <message>
        <source>There is one display here. In the session P shows what the room may see, and P again brings back your own page.</source>
        <translation>Er is hier één beeldscherm. Met P laat je in de sessie zien wat de groep mag zien; nog eens P en je eigen pagina is terug.</translation>
    </message>
</context>
<context>
    <name>SecretWindow</name>
    <message>
        <source>vault</source>
        <translation>kluis</translation>
    </message>
    <message>
        <source>Your eight recovery words</source>
        <translation>Je acht herstelwoorden</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Een wachtzin</translation>
    </message>
    <message>
        <source>Open the vault of {0}</source>
        <translation>Open de kluis van {0}</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Je herstelwoorden</translation>
    </message>
    <message>
        <source>A passphrase for the file</source>
        <translation>Een wachtzin voor het bestand</translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation>De acht woorden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Print ze</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery words</source>
        <translation>Vergeten? Gebruik de herstelwoorden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Working out the key: about half a second …</source>
        <translation>De sleutel wordt uitgerekend: ongeveer een halve seconde …</translation>
    </message>
    <message>
        <source>Write these words down or print them, and keep the paper where you keep your passport. They open your vault when you forget the passphrase. There is no other way: nobody, no administrator either, can open it for you. They are not shown again.</source>
        <translation>Schrijf deze woorden op of print ze, en bewaar het papier bij je paspoort. Ze openen je kluis als je de wachtzin vergeet. Een andere manier is er niet: niemand, ook geen beheerder, kan hem voor je openen. Je ziet ze maar één keer.</translation>
    </message>
    <message>
        <source>What you type stays in this small window and goes with it.</source>
        <translation>Wat je typt blijft in dit kleine venster en gaat daarmee weg.</translation>
    </message>
    <message>
        <source>Whoever has the file and this passphrase can read everything in it. Four or more words that do not belong together are good: nobody guesses them.</source>
        <translation>Wie het bestand en deze wachtzin heeft, kan alles erin lezen. Vier of meer woorden die niet bij elkaar horen zijn goed: die raadt niemand.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to remember, and nobody guesses them. Numbers alone are guessed in an afternoon, so they are not enough.</source>
        <translation>Vier of meer woorden die niet bij elkaar horen onthoud je makkelijk, en niemand raadt ze. Alleen cijfers zijn in een middag geraden, dus dat is niet genoeg.</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Ik heb ze op papier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruik deze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Typ je wachtzin.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>De twee zijn niet gelijk. Typ twee keer dezelfde wachtzin.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This moment</source>
        <translation>Dit moment</translation>
    </message>
    <message>
        <source>{0} · turn {1}</source>
        <translation>{0} · beurt {1}</translation>
    </message>
    <message>
        <source>Marks are shown as soon as the player has looked back.</source>
        <translation>Markeringen zie je zodra de speler zelf heeft teruggekeken.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Er is niets gemarkeerd.</translation>
    </message>
</context>
<context>
    <name>Sees</name>
    <message>
        <source>Everybody may see this page: it only says who gets the laptop.</source>
        <translation>Iedereen mag deze pagina zien: er staat alleen wie de laptop krijgt.</translation>
    </message>
    <message>
        <source>Only you see this page.</source>
        <translation>Alleen jij ziet deze pagina.</translation>
    </message>
    <message>
        <source>Only you see what you write here.</source>
        <translation>Alleen jij ziet wat je hier schrijft.</translation>
    </message>
    <message>
        <source>Everybody round the laptop sees this page: the case, and who takes part.</source>
        <translation>Iedereen rond de laptop ziet deze pagina: de casus, en wie er meedoet.</translation>
    </message>
    <message>
        <source>Everybody round the laptop sees this page: who takes part, and what is written down here.</source>
        <translation>Iedereen rond de laptop ziet deze pagina: wie er meedoet, en wat hier wordt opgeschreven.</translation>
    </message>
    <message>
        <source>Everybody round the laptop sees who has said yes to the ground rules.</source>
        <translation>Iedereen rond de laptop ziet wie ja heeft gezegd tegen de spelregels.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer sees this page. Nothing of it is sent anywhere.</source>
        <translation>Wie achter deze computer zit, ziet deze pagina. Er wordt niets van verstuurd.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer sees this page. What you make here is kept on this computer, in the folder that is named, until you throw it away. Nothing is sent anywhere.</source>
        <translation>Wie achter deze computer zit, ziet deze pagina. Wat je hier maakt blijft op deze computer, in de map die erbij staat, totdat je het weggooit. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Only whoever holds the laptop sees this page. Your answer is shown to nobody, is not counted and not written down. In the end only one thing is known: whether everybody said yes.</source>
        <translation>Alleen wie de laptop heeft, ziet deze pagina. Niemand krijgt je antwoord te zien; het wordt niet geteld en niet opgeschreven. Aan het eind is alleen bekend of iedereen ja zei.</translation>
    </message>
    <message>
        <source>Only whoever holds the laptop sees this page. Your answer waits in memory, without your name, and is counted when everybody has had a turn.</source>
        <translation>Alleen wie de laptop heeft, ziet deze pagina. Je antwoord wacht in het geheugen, zonder je naam, en wordt geteld als iedereen is geweest.</translation>
    </message>
    <message>
        <source>This window is for whoever plays the customer. Turn it away from the player.</source>
        <translation>Dit venster is voor wie de klant speelt. Draai het weg van de speler.</translation>
    </message>
    <message>
        <source>Only you see and hear this call, and whoever looks over your shoulder.</source>
        <translation>Alleen jij ziet en hoort dit gesprek, en wie over je schouder meekijkt.</translation>
    </message>
    <message>
        <source>Everybody in the room sees and hears this call. A recording belongs to whoever speaks in it.</source>
        <translation>Iedereen in de ruimte ziet en hoort dit gesprek. Een opname is van wie erin spreekt.</translation>
    </message>
    <message>
        <source>Everybody round the laptop reads this page.</source>
        <translation>Iedereen rond de laptop leest deze pagina.</translation>
    </message>
    <message>
        <source>Everybody round the laptop sees this page.</source>
        <translation>Iedereen rond de laptop ziet deze pagina.</translation>
    </message>
    <message>
        <source>You write this yourself; once it is locked, everybody round the laptop may read it.</source>
        <translation>Dit schrijf je zelf; als het vastligt, mag iedereen rond de laptop het lezen.</translation>
    </message>
    <message>
        <source>Only you see what you write now. When everybody is done the group reads it, with your name.</source>
        <translation>Alleen jij ziet wat je nu schrijft. Als iedereen klaar is, leest de groep het, met je naam erbij.</translation>
    </message>
    <message>
        <source>Only you see what you write now. When everybody is done the group reads all notes at once, shuffled and without names.</source>
        <translation>Alleen jij ziet wat je nu schrijft. Als iedereen klaar is, leest de groep alle notities in één keer, door elkaar en zonder namen.</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>The session is still going on.</source>
        <translation>De sessie is nog bezig.</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Terug naar de sessie</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every choice counts at once.</source>
        <translation>Elke keuze geldt meteen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertiteling</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>How you answer, unless you choose otherwise</source>
        <translation>Hoe je antwoordt, tenzij je iets anders kiest</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Hands-free: how long you may pause</source>
        <translation>Handsfree: hoe lang je stil mag zijn</translation>
    </message>
    <message>
        <source>Stays on this computer. It may be made up.</source>
        <translation>Blijft op deze computer. Je mag iets verzinnen.</translation>
    </message>
    <message>
        <source>The customer can be heard</source>
        <translation>De klant is te horen</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Ingedrukt houden om te praten</translation>
    </message>
    <message>
        <source>Offer a short one on the page of the cases</source>
        <translation>Bied een korte oefening aan bij de casussen</translation>
    </message>
    <message>
        <source>Off: press once to begin talking, and once more when you are done.</source>
        <translation>Uit: druk één keer om te praten, en nog een keer als je klaar bent.</translation>
    </message>
    <message>
        <source>Tell me how I spoke</source>
        <translation>Vertel me hoe ik sprak</translation>
    </message>
    <message>
        <source>After a call on your own: pauses, pace, loudness. For you alone.</source>
        <translation>Als je alleen oefent: stiltes, tempo en hoe hard je praat. Alleen voor jou.</translation>
    </message>
    <message>
        <source>“I have been waiting for three days now.”</source>
        <translation>“Ik wacht nu al drie dagen.”</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Zoals je computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} seconden</translation>
    </message>
    <message>
        <source>As the case says, mostly 1.2 seconds</source>
        <translation>Zoals de casus zegt, meestal 1,2 seconden</translation>
    </message>
    <message>
        <source>Aloud, with a microphone</source>
        <translation>Hardop, met een microfoon</translation>
    </message>
    <message>
        <source>Aloud, hands-free</source>
        <translation>Hardop, handsfree</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Typen of kiezen</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SettleBody</name>
    <message>
        <source>This is the first agreement you will make here.</source>
        <translation>Vandaag maken jullie hier de eerste afspraak.</translation>
    </message>
    <message>
        <source>Yes, used it</source>
        <translation>Ja, gebruikt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>What happened? You may also just tell it.</source>
        <translation>Wat gebeurde er? Je mag het ook gewoon vertellen.</translation>
    </message>
    <message>
        <source>What is written here goes to the agent&apos;s vault. Nobody else gets to see it.</source>
        <translation>Wat hier staat, gaat naar de kluis van de medewerker. Niemand anders krijgt het later te zien.</translation>
    </message>
    <message>
        <source>Agreed: {0}</source>
        <translation>Afgesproken: {0}</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set the session up</source>
        <translation>Sessie klaarzetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the briefing</source>
        <translation>Naar de briefing</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Wie doet er mee?</translation>
    </message>
    <message>
        <source>Next: what stays, for whom?</source>
        <translation>Verder: wat blijft, voor wie?</translation>
    </message>
    <message>
        <source>How do you look back?</source>
        <translation>Hoe kijk je terug?</translation>
    </message>
    <message>
        <source>How do you talk about it?</source>
        <translation>Hoe bespreken jullie het?</translation>
    </message>
    <message>
        <source>How do you answer?</source>
        <translation>Hoe antwoord je?</translation>
    </message>
    <message>
        <source>I practise alone</source>
        <translation>Ik oefen alleen</translation>
    </message>
    <message>
        <source>You play and look back.</source>
        <translation>Je speelt en kijkt terug.</translation>
    </message>
    <message>
        <source>With a few people round the laptop</source>
        <translation>Met een paar mensen rond de laptop</translation>
    </message>
    <message>
        <source>One plays, the others look on and say what they saw.</source>
        <translation>Eén speelt, de anderen kijken mee en zeggen wat ze zagen.</translation>
    </message>
    <message>
        <source>Feedback method</source>
        <translation>Feedbackmethode</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>Hardop</translation>
    </message>
    <message>
        <source>You talk, then choose the reply that came closest.</source>
        <translation>Je praat, en kiest dan het antwoord dat het dichtst in de buurt kwam.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Handsfree</translation>
    </message>
    <message>
        <source>You just talk: the program hears when you begin and have finished.</source>
        <translation>Je praat gewoon: het programma hoort wanneer je begint en klaar bent.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Typen of kiezen</translation>
    </message>
    <message>
        <source>You type or choose. No microphone, and silence does not count.</source>
        <translation>Zonder microfoon. Stilte telt niet mee.</translation>
    </message>
    <message>
        <source>Who is the customer?</source>
        <translation>Wie is de klant?</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>De computer</translation>
    </message>
    <message>
        <source>A voice of the computer, or the recorded one, says the lines.</source>
        <translation>De stem van de computer, of een opgenomen stem, zegt de regels.</translation>
    </message>
    <message>
        <source>Somebody at the table</source>
        <translation>Iemand aan tafel</translation>
    </message>
    <message>
        <source>The lines stand in a window of their own. The computer is silent.</source>
        <translation>De regels staan in een eigen venster. De computer zwijgt.</translation>
    </message>
    <message>
        <source>On the next screen you choose it together. Recording starts only after everybody has said yes, in private; one no is enough to leave it off.</source>
        <translation>Dat kiezen jullie samen op het volgende scherm. De opname gaat pas aan als iedereen ja heeft gezegd, ieder voor zich; één nee is genoeg om hem uit te laten.</translation>
    </message>
    <message>
        <source>What stays, and for whom?</source>
        <translation>Wat blijft, en voor wie?</translation>
    </message>
    <message>
        <source>Recording starts only after you have said yes.</source>
        <translation>Opnemen begint pas als je ja hebt gezegd.</translation>
    </message>
    <message>
        <source>Two people are called {0}. Give one of them another name, so that the laptop goes to the right person.</source>
        <translation>Er zijn twee mensen die {0} heten. Geef één van hen een andere naam, dan gaat de laptop naar de juiste persoon.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>How much do you talk?</source>
        <translation>Hoeveel praat je zelf?</translation>
    </message>
    <message>
        <source>One microphone cannot tell you two apart, so nothing listens. Hold this, or Space, while you speak. It is for you alone and is not kept.</source>
        <translation>Eén microfoon houdt jullie niet uit elkaar, dus er luistert niets mee. Houd deze knop of de spatiebalk vast terwijl je praat. Het is alleen voor jou en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>The leader speaks (hold)</source>
        <translation>De leidinggevende praat (houd vast)</translation>
    </message>
    <message>
        <source>Look at it (hold)</source>
        <translation>Kijk (houd vast)</translation>
    </message>
    <message>
        <source>You spoke about {0} percent of the time.</source>
        <translation>Je was ongeveer {0} procent van de tijd aan het woord.</translation>
    </message>
    <message>
        <source>Too early to say: it needs a minute of talk.</source>
        <translation>Te vroeg om te zeggen: eerst een minuut gesprek.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Who may hear this recording?</source>
        <translation>Wie mag deze opname horen?</translation>
    </message>
    <message>
        <source>Tick only who was there and may listen along. They open it with their own vault, on this computer, until the last day. You can take it back at any moment.</source>
        <translation>Vink alleen aan wie erbij was en mee mag luisteren. Zij openen hem met hun eigen kluis, op deze computer, tot en met de laatste dag. Je kunt het op elk moment terugnemen.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>Hoeveel dagen?</translation>
    </message>
    <message>
        <source>Let them hear it</source>
        <translation>Laat ze luisteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Bestand openen …</translation>
    </message>
    <message>
        <source>Turn last week&apos;s call into a case the whole team can practise. You write it as text; while you write, the program says what is wrong, draws the map and lets you play.</source>
        <translation>Maak van het gesprek van vorige week een casus die het hele team kan oefenen. Je schrijft hem als tekst. Terwijl je schrijft zegt het programma wat er mis is, tekent het de kaart en kun je spelen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mijn casussen</translation>
    </message>
    <message>
        <source>Begin with a copy</source>
        <translation>Begin met een kopie</translation>
    </message>
    <message>
        <source>You have no cases of your own yet.</source>
        <translation>Je hebt nog geen eigen casussen.</translation>
    </message>
    <message>
        <source>They are in the folder {0}, and in the library.</source>
        <translation>Ze staan in de map {0}, en in de bibliotheek.</translation>
    </message>
    <message>
        <source>Put aside {0}</source>
        <translation>Bewaard op {0}</translation>
    </message>
</context>
<context>
    <name>ShortForms</name>
    <message>
        <source>Or something short</source>
        <translation>Of iets korts</translation>
    </message>
    <message>
        <source>Day start ({0} minutes)</source>
        <translation>Dagstart ({0} minuten)</translation>
    </message>
    <message>
        <source>Intake ({0} minutes)</source>
        <translation>Intake ({0} minuten)</translation>
    </message>
    <message>
        <source>One line of a customer, two questions, and what it gave. Nobody plays a call.</source>
        <translation>Eén zin van een klant, twee vragen, en wat het opleverde. Niemand speelt een gesprek.</translation>
    </message>
    <message>
        <source>A real incident, taken in by the group. At the end it can become a case.</source>
        <translation>Een echt voorval, met de groep bekeken. Aan het eind kan het een casus worden.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spelen</translation>
    </message>
</context>
<context>
    <name>SittingDown</name>
    <message>
        <source>Whose talk is it?</source>
        <translation>Van wie is de bila?</translation>
    </message>
    <message>
        <source>A talk is kept in the agent&apos;s vault, so that only the agent can read it later. The agent types the passphrase in a small window.</source>
        <translation>Een bila blijft in de kluis van de medewerker, zodat alleen die het later kan lezen. De medewerker typt de wachtzin in een klein venster.</translation>
    </message>
    <message>
        <source>My things: make a vault</source>
        <translation>Mijn spullen: maak een kluis</translation>
    </message>
    <message>
        <source>What is said stays between you two. The leader asks and listens; the agent speaks first. It ends with one agreement, or none and why.</source>
        <translation>Wat je zegt, blijft tussen jullie twee. De leidinggevende vraagt en luistert; de medewerker begint. Het eindigt met één afspraak, of geen en waarom.</translation>
    </message>
    <message>
        <source>3 settle · 6 listen · 6 your view · 8 ladder · 1 solved? · 2 side by side · 4 agreement: half an hour. Nobody is cut off.</source>
        <translation>3 aankomen · 6 luisteren · 6 jouw blik · 8 ladder · 1 opgelost? · 2 naast elkaar · 4 afspraak: een half uur. Niemand wordt afgekapt.</translation>
    </message>
    <message>
        <source>Name of the leader</source>
        <translation>Naam van de leidinggevende</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Ga zitten</translation>
    </message>
    <message>
        <source>You stopped in the middle of a talk</source>
        <translation>Je stopte midden in een bila</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Ga verder waar je was</translation>
    </message>
    <message>
        <source>Discard this talk</source>
        <translation>Gooi deze bila weg</translation>
    </message>
    <message>
        <source>{0} and {1}, in the phase they were in.</source>
        <translation>{0} en {1}, in de stap waar ze waren.</translation>
    </message>
    <message>
        <source>A talk with {0}</source>
        <translation>Een bila met {0}</translation>
    </message>
    <message>
        <source>Agreed last: {0}</source>
        <translation>De vorige afspraak: {0}</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Open: {0}</translation>
    </message>
    <message>
        <source>It stays with the agent</source>
        <translation>Het blijft bij de medewerker</translation>
    </message>
    <message>
        <source>In the agent&apos;s vault alone; the agreement comes back in two weeks.</source>
        <translation>Alleen in de kluis van de medewerker; de afspraak komt over twee weken terug.</translation>
    </message>
    <message>
        <source>Nothing stays</source>
        <translation>Niets blijft</translation>
    </message>
    <message>
        <source>Not even the agreement. Whoever leaves early begins anew, and no call is brought in.</source>
        <translation>Ook de afspraak niet. Wie eerder stopt, begint opnieuw, en er komt geen gesprek van buiten bij.</translation>
    </message>
    <message>
        <source>What stays of this talk?</source>
        <translation>Wat blijft er van deze bila?</translation>
    </message>
    <message>
        <source>Discard this talk? What was said in it is then gone; recordings stay.</source>
        <translation>Deze bila weggooien? Wat erin gezegd is, is dan weg; opnames blijven.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>{0}: not yet. It comes back tomorrow.</source>
        <translation>{0}: nog niet. Morgen komt het terug.</translation>
    </message>
    <message>
        <source>{0}: that worked.</source>
        <translation>{0}: dat is gelukt.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Samenvatten</translation>
    </message>
    <message>
        <source>Name the feeling</source>
        <translation>Gevoel benoemen</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>Open vraag stellen</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Grens aangeven</translation>
    </message>
    <message>
        <source>Bring bad news at once</source>
        <translation>Slecht nieuws meteen brengen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Verkennen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Op eigen kracht</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alleen</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>So far in this call</source>
        <translation>Wat er in dit gesprek al is gezegd</translation>
    </message>
    <message>
        <source>Two minutes: {0}</source>
        <translation>Twee minuten: {0}</translation>
    </message>
</context>
<context>
    <name>SolvedBody</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Once more up the ladder</source>
        <translation>Nog een keer de ladder op</translation>
    </message>
    <message>
        <source>Then something lies beneath it. Climb once more, or go on and choose a first step.</source>
        <translation>Dan zit er nog iets onder. Ga nog een keer de ladder op, of ga verder en kies een eerste stap.</translation>
    </message>
</context>
<context>
    <name>SoundCheckPanel</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Luidspreker</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfoon</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau van de microfoon</translation>
    </message>
    <message>
        <source>Hear a test line</source>
        <translation>Testzin horen</translation>
    </message>
    <message>
        <source>Stop the microphone</source>
        <translation>Microfoon stoppen</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Microfoon testen</translation>
    </message>
    <message>
        <source>Record three seconds</source>
        <translation>Drie seconden opnemen</translation>
    </message>
    <message>
        <source>Hear it back</source>
        <translation>Terugluisteren</translation>
    </message>
    <message>
        <source>Measure the room</source>
        <translation>Ruimte meten</translation>
    </message>
    <message>
        <source>As the computer chooses</source>
        <translation>Wat je computer kiest</translation>
    </message>
    <message>
        <source>{0} (not plugged in)</source>
        <translation>{0} (niet aangesloten)</translation>
    </message>
    <message>
        <source>Recorded. Hear it back: that is how others hear you.</source>
        <translation>Opgenomen. Luister het terug: zo horen anderen jou.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then your sound is ready.</source>
        <translation>Hoorde je jezelf goed? Dan is je geluid klaar.</translation>
    </message>
    <message>
        <source>Did you hear the line? If not, choose another loudspeaker.</source>
        <translation>Hoorde je de zin? Zo niet, kies een andere luidspreker.</translation>
    </message>
    <message>
        <source>Say something as you would in a call. The bars should move.</source>
        <translation>Zeg iets zoals je dat in een gesprek doet. De balkjes horen te bewegen.</translation>
    </message>
    <message>
        <source>Recording. Say something as you would in a call.</source>
        <translation>Opname loopt. Zeg iets zoals je dat in een gesprek doet.</translation>
    </message>
    <message>
        <source>Say nothing for three seconds. The program listens to the room.</source>
        <translation>Zeg drie seconden niets. Het programma luistert naar de ruimte.</translation>
    </message>
    <message>
        <source>The room is quiet enough to answer hands-free.</source>
        <translation>De ruimte is stil genoeg om handsfree te antwoorden.</translation>
    </message>
    <message>
        <source>There is some noise. Hands-free works best with a headset here.</source>
        <translation>Er is wat lawaai. Handsfree werkt hier het best met een headset.</translation>
    </message>
    <message>
        <source>The room is too loud for hands-free. Use a headset, or hold to talk.</source>
        <translation>De ruimte is te druk voor handsfree. Gebruik een headset of houd de spatiebalk in om te praten.</translation>
    </message>
    <message>
        <source>This is how others hear you.</source>
        <translation>Zo horen anderen jou.</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <source>Is everybody heard?</source>
        <translation>Is iedereen te horen?</translation>
    </message>
    <message>
        <source>Hear the customer, and let somebody at the far end of the table speak.</source>
        <translation>Luister naar de klant, en laat iemand aan het andere eind van de tafel iets zeggen.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Terug naar het plan</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>You hear</source>
        <translation>Je hoort</translation>
    </message>
    <message>
        <source>Before this line</source>
        <translation>Vóór deze regel</translation>
    </message>
    <message>
        <source>Say it: {0}</source>
        <translation>Zeg het: {0}</translation>
    </message>
    <message>
        <source>The text has changed. This was recorded:</source>
        <translation>De tekst is veranderd. Dit is opgenomen:</translation>
    </message>
    <message>
        <source>Stop (P)</source>
        <translation>Stop (P)</translation>
    </message>
    <message>
        <source>Stop (L)</source>
        <translation>Stop (L)</translation>
    </message>
    <message>
        <source>Check the level (L)</source>
        <translation>Test het geluid (L)</translation>
    </message>
    <message>
        <source>Keep, go on (Enter)</source>
        <translation>Bewaar en verder (Enter)</translation>
    </message>
    <message>
        <source>Hold space</source>
        <translation>Houd spatie vast</translation>
    </message>
    <message>
        <source>Press space</source>
        <translation>Druk op spatie</translation>
    </message>
    <message>
        <source>Hear it (P)</source>
        <translation>Luister (P)</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Opname wissen</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Niveau van je microfoon</translation>
    </message>
</context>
<context>
    <name>StepBody</name>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>StepTimer</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eén minuut erbij</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Stap {0} van {1}: {2}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle stappen klaar</translation>
    </message>
</context>
<context>
    <name>SteppingIn</name>
    <message>
        <source>Who plays on?</source>
        <translation>Wie speelt verder?</translation>
    </message>
    <message>
        <source>Nobody, stay as it is</source>
        <translation>Niemand, laat maar zo</translation>
    </message>
    <message>
        <source>From where the call is now. The customer has noticed nothing.</source>
        <translation>Vanaf waar het gesprek nu is. De klant heeft niets gemerkt.</translation>
    </message>
    <message>
        <source>Back to this moment: “{line}”</source>
        <translation>Terug naar dit moment: “{line}”</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>We will see when we make it</source>
        <translation>Dat zien we bij het maken</translation>
    </message>
    <message>
        <source>Does it become a case?</source>
        <translation>Wordt het een casus?</translation>
    </message>
    <message>
        <source>Nothing of it stays.</source>
        <translation>Er blijft niets van.</translation>
    </message>
    <message>
        <source>Only if whoever brought it in wants it. Then others can practise it.</source>
        <translation>Alleen als wie het inbracht dat wil. Dan kunnen anderen het oefenen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Make a case of it</source>
        <translation>Maak er een casus van</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Terug naar de vragen</translation>
    </message>
    <message>
        <source>Go on without a case</source>
        <translation>Verder zonder casus</translation>
    </message>
    <message>
        <source>You go through the ten questions of a new case, with these answers filled in. Names, numbers and dates in them are pointed out first; nothing is kept before.</source>
        <translation>Je loopt de tien vragen van een nieuwe casus door, met deze antwoorden al ingevuld. Namen, nummers en datums erin worden eerst aangewezen; daarvóór wordt niets bewaard.</translation>
    </message>
    <message>
        <source>You chose that nothing stays, so no case is made of it. Whoever wants one can write it later, in their own words.</source>
        <translation>Jullie kozen dat er niets blijft, dus hier komt geen casus van. Wie er een wil, schrijft die later, in eigen woorden.</translation>
    </message>
    <message>
        <source>There is no incident any more to make a case of.</source>
        <translation>Er is geen voorval meer om een casus van te maken.</translation>
    </message>
</context>
<context>
    <name>SystemPanel</name>
    <message>
        <source>The system</source>
        <translation>Het systeem</translation>
    </message>
    <message>
        <source>Close the screens</source>
        <translation>Sluit de schermen</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Gedaan: {0}</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>Kan nu nog niet</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>To my calendar…</source>
        <translation>Naar mijn agenda…</translation>
    </message>
    <message>
        <source>What is needed…</source>
        <translation>Wat er nodig is…</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. Nothing of the call is in it.</source>
        <translation>Wie het bestand heeft, kan het lezen. Er staat niets uit het gesprek in.</translation>
    </message>
    <message>
        <source>Nothing stays at this level: write the agreement down yourself.</source>
        <translation>Op dit niveau blijft niets: schrijf de afspraak zelf op.</translation>
    </message>
    <message>
        <source>How shall we notice?</source>
        <translation>Hoe merken we het?</translation>
    </message>
    <message>
        <source>What do you need for it?</source>
        <translation>Wat heb je ervoor nodig?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Arranged:</source>
        <translation>Geregeld:</translation>
    </message>
    <message>
        <source>Not, because:</source>
        <translation>Niet, want:</translation>
    </message>
    <message>
        <source>What the team needs</source>
        <translation>Wat het team nodig heeft</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Het staat in {0}.</translation>
    </message>
    <message>
        <source>It could not be written ({0}). Choose another folder; nothing is lost.</source>
        <translation>Opslaan lukte niet ({0}). Kies een andere map; er is niets kwijt.</translation>
    </message>
    <message>
        <source>By {date}</source>
        <translation>Uiterlijk {date}</translation>
    </message>
    <message>
        <source>{name}, by {date}</source>
        <translation>{name}, uiterlijk {date}</translation>
    </message>
    <message>
        <source>Save for your calendar</source>
        <translation>Opslaan voor je agenda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Save what is needed</source>
        <translation>Opslaan wat er nodig is</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>First say above whether your voice may go with the case.</source>
        <translation>Zeg eerst hierboven of je stem mee mag met de casus.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname loopt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>{0} seconds. Hear it, keep it, or say it once more.</source>
        <translation>{0} seconden. Luister, bewaar, of zeg het nog eens.</translation>
    </message>
    <message>
        <source>You hear it as it will be heard in play.</source>
        <translation>Zo klinkt het straks in het gesprek.</translation>
    </message>
    <message>
        <source>Say the line as you will say it. Nothing of it is kept.</source>
        <translation>Zeg de regel zoals je hem gaat zeggen. Er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Kept. Here is the next line.</source>
        <translation>Bewaard. Hier is de volgende regel.</translation>
    </message>
    <message>
        <source>Delete the recording {0}? The computer&apos;s voice then says this line.</source>
        <translation>De opname {0} wissen? Dan zegt de stem van de computer deze regel.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gewist.</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>Hold</source>
        <translation>Houd</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Druk op</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>to talk</source>
        <translation>ingedrukt en praat</translation>
    </message>
    <message>
        <source>, then talk</source>
        <translation>en praat</translation>
    </message>
    <message>
        <source>Or type what you say, and press Enter</source>
        <translation>Of typ wat je zegt en druk op Enter</translation>
    </message>
    <message>
        <source>Type your answer</source>
        <translation>Typ je antwoord</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Niveau van je microfoon</translation>
    </message>
    <message>
        <source>when you are done</source>
        <translation>als je klaar bent</translation>
    </message>
    <message>
        <source>You hear your answer</source>
        <translation>Je hoort je antwoord</translation>
    </message>
    <message>
        <source>{name} is speaking …</source>
        <translation>{name} praat …</translation>
    </message>
    <message>
        <source>Enter: the customer has said it.</source>
        <translation>Enter: de klant heeft dit gezegd.</translation>
    </message>
    <message>
        <source>Enter: I have read it. Talking now is talking through it.</source>
        <translation>Enter: ik heb het gelezen. Praat je nu, dan praat je erdoorheen.</translation>
    </message>
    <message>
        <source>Enter: I have read it.</source>
        <translation>Enter: ik heb het gelezen.</translation>
    </message>
    <message>
        <source>Think: the customer waits</source>
        <translation>Denk rustig na: de klant wacht</translation>
    </message>
    <message>
        <source>D: I go on.</source>
        <translation>D: ik ga verder.</translation>
    </message>
    <message>
        <source>Recording: you are speaking</source>
        <translation>Opname loopt: jij praat</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>Jij praat</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Er wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>You are typing: take your time</source>
        <translation>Je typt: neem de tijd</translation>
    </message>
    <message>
        <source>Wait a moment: the customer goes on</source>
        <translation>Wacht even: de klant gaat zo verder</translation>
    </message>
    <message>
        <source>Your turn: just talk</source>
        <translation>Jij bent aan de beurt: praat gewoon</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Jij bent aan de beurt</translation>
    </message>
    <message>
        <source>The recording starts when you speak. D: I am still thinking.</source>
        <translation>De opname begint als je praat. D: ik denk nog na.</translation>
    </message>
    <message>
        <source>The microphone only listens whether you speak; nothing is kept.</source>
        <translation>De microfoon luistert alleen of je praat; er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Hold a little longer to talk through the customer.</source>
        <translation>Houd iets langer vast om door de klant heen te praten.</translation>
    </message>
</context>
<context>
    <name>TalkTask</name>
    <message>
        <source>It could begin with</source>
        <translation>Het kan beginnen met</translation>
    </message>
    <message>
        <source>We have talked about it</source>
        <translation>We hebben erover gepraat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Say it aloud, to yourself. Nothing is recorded.</source>
        <translation>Zeg het hardop, tegen jezelf. Er wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>{name} speaks, the others listen.</source>
        <translation>{name} is aan het woord, de anderen luisteren.</translation>
    </message>
    <message>
        <source>Those who looked on speak in turn, {name} answers.</source>
        <translation>Wie meekeek is om de beurt aan het woord, {name} antwoordt.</translation>
    </message>
    <message>
        <source>Whoever leads the round speaks and asks.</source>
        <translation>Wie de ronde begeleidt is aan het woord en vraagt.</translation>
    </message>
    <message>
        <source>Everybody may speak.</source>
        <translation>Iedereen mag iets zeggen.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>The words are no longer there.</source>
        <translation>De woorden zijn er niet meer.</translation>
    </message>
    <message>
        <source>Brought in by {name}</source>
        <translation>Ingebracht door {name}</translation>
    </message>
</context>
<context>
    <name>TensionCurve</name>
    <message>
        <source>Tension</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>A: speaks of own trouble</source>
        <translation>A: heeft het over zichzelf</translation>
    </message>
    <message>
        <source>B: blames the organisation</source>
        <translation>B: boos op de organisatie</translation>
    </message>
    <message>
        <source>C: gets personal</source>
        <translation>C: wordt persoonlijk</translation>
    </message>
    <message>
        <source>D: threatens</source>
        <translation>D: dreigt</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stijgend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>dalend</translation>
    </message>
    <message>
        <source>before</source>
        <translation>eerder</translation>
    </message>
    <message>
        <source>turn {0}: {1}</source>
        <translation>beurt {0}: {1}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>No turns yet</source>
        <translation>Nog geen beurten</translation>
    </message>
    <message>
        <source>{0} of 10, {1}</source>
        <translation>{0} van 10, {1}</translation>
    </message>
    <message>
        <source>Turn by turn: {0}</source>
        <translation>Per beurt: {0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Eerder: {0}</translation>
    </message>
    <message>
        <source>Turn {0}: tension {1}</source>
        <translation>Beurt {0}: spanning {1}</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>{0} of {1} words</source>
        <translation>{0} van de {1} woorden</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source>Then and now</source>
        <translation>Toen en nu</translation>
    </message>
</context>
<context>
    <name>ThingRow</name>
    <message>
        <source>Listen to the recording of {0}</source>
        <translation>Luister naar de opname van {0}</translation>
    </message>
    <message>
        <source>Share the recording of {0}</source>
        <translation>Deel de opname van {0}</translation>
    </message>
    <message>
        <source>Take the recording of {0} back</source>
        <translation>Neem de opname van {0} terug</translation>
    </message>
    <message>
        <source>Erase the recording of {0}</source>
        <translation>Wis de opname van {0}</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Stop met afspelen</translation>
    </message>
    <message>
        <source>{0} lets you hear it</source>
        <translation>je mag van {0} luisteren</translation>
    </message>
    <message numerus="yes">
        <source>gone in %n day(s)</source>
        <translation>
            <numerusform>weg over %n dag</numerusform>
            <numerusform>weg over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>shared until {0}</source>
        <translation>gedeeld tot en met {0}</translation>
    </message>
    <message>
        <source>not whole: a part is missing</source>
        <translation>niet heel: er ontbreekt een stuk</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>{name} leaves</source>
        <translation>{name} gaat weg</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line of the call</source>
        <translation>Tijdlijn van het gesprek</translation>
    </message>
    <message>
        <source>{0} of {1}, turn {2}, marks: {3}</source>
        <translation>{0} van {1}, beurt {2}, markeringen: {3}</translation>
    </message>
</context>
<context>
    <name>ToCalendar</name>
    <message>
        <source>To my calendar…</source>
        <translation>Naar mijn agenda…</translation>
    </message>
    <message>
        <source>It is in {0}.</source>
        <translation>Het staat in {0}.</translation>
    </message>
    <message>
        <source>It could not be written ({0}). Choose another folder; nothing is lost.</source>
        <translation>Opslaan lukt niet ({0}). Kies een andere map; er is niets kwijt.</translation>
    </message>
    <message>
        <source>Who: {0}</source>
        <translation>Wie: {0}</translation>
    </message>
    <message>
        <source>How we notice it: {0}</source>
        <translation>Waaraan we het merken: {0}</translation>
    </message>
    <message>
        <source>Only the agreement goes along. Whoever has the file can read it.</source>
        <translation>Alleen de afspraak gaat mee. Wie het bestand heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>Save for your calendar</source>
        <translation>Opslaan voor je agenda</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Two minutes</source>
        <translation>Twee minuten</translation>
    </message>
    <message>
        <source>A short one today: {0}</source>
        <translation>Korte oefening voor vandaag: {0}</translation>
    </message>
    <message>
        <source>One moment from a call, with this one thing to do.</source>
        <translation>Eén moment uit een gesprek. Je hoeft alleen dit te doen.</translation>
    </message>
    <message>
        <source>Once more: it comes back until it worked twice.</source>
        <translation>Nog een keer: het komt terug tot het twee keer is gelukt.</translation>
    </message>
    <message>
        <source>It worked twice. Now and then it comes back, so that it stays.</source>
        <translation>Het is twee keer gelukt. Af en toe komt het terug, dan blijft het hangen.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Before we begin</source>
        <translation>Voordat we beginnen</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Say that again</source>
        <translation>Zeg dat nog eens</translation>
    </message>
    <message>
        <source>Show the replies</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Last turn again</source>
        <translation>Laatste beurt over</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Done thinking</source>
        <translation>Klaar met nadenken</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ik denk nog na</translation>
    </message>
    <message>
        <source>You answer by hand</source>
        <translation>Je typt of kiest</translation>
    </message>
    <message>
        <source>You answer hands-free</source>
        <translation>Je antwoordt handsfree</translation>
    </message>
    <message>
        <source>You hold to talk</source>
        <translation>Je houdt een toets in</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname loopt</translation>
    </message>
    <message>
        <source>Practising alone</source>
        <translation>Alleen oefenen</translation>
    </message>
    <message>
        <source>{name} plays</source>
        <translation>{name} speelt</translation>
    </message>
    <message>
        <source>{name} has stepped in</source>
        <translation>{name} is ingesprongen</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation>poging {0}</translation>
    </message>
</context>
<context>
    <name>TryCard</name>
    <message>
        <source>attempt {0}</source>
        <translation>poging {0}</translation>
    </message>
    <message>
        <source>None of the replies came close.</source>
        <translation>Geen van de antwoorden kwam in de buurt.</translation>
    </message>
    <message>
        <source>The director went on as after: {0}</source>
        <translation>De regisseur ging verder als na: {0}</translation>
    </message>
    <message>
        <source>{name} says:</source>
        <translation>{name} zegt:</translation>
    </message>
    <message>
        <source>Nothing changed at this turn.</source>
        <translation>Bij deze beurt veranderde er niets.</translation>
    </message>
</context>
<context>
    <name>TryTask</name>
    <message>
        <source>You want to try this</source>
        <translation>Dit wil je uitproberen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Answered: {0}</source>
        <translation>Antwoord: {0}</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>The turns as a table</source>
        <translation>De beurten als tabel</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>The director changed the mood</source>
        <translation>De regisseur veranderde de stemming</translation>
    </message>
    <message>
        <source>The director chose how it went on</source>
        <translation>De regisseur koos hoe het verder ging</translation>
    </message>
</context>
<context>
    <name>TwoAnswers</name>
    <message>
        <source>Yes, that is fine</source>
        <translation>Ja, dat is goed</translation>
    </message>
    <message>
        <source>No, I would rather not</source>
        <translation>Nee, liever niet</translation>
    </message>
    <message>
        <source>Arrow left: {yes}. Arrow right: {no}. Then Enter.</source>
        <translation>Pijl naar links: {yes}. Pijl naar rechts: {no}. Dan Enter.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Everything that was recorded in this session goes now: from memory, and from the vault. This cannot be undone.</source>
        <translation>Alles wat in deze sessie is opgenomen gaat nu weg: uit het geheugen en uit de kluis. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Gone, now</source>
        <translation>Weg, nu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Gespeeld</translation>
    </message>
    <message>
        <source>Typed answer</source>
        <translation>Getypt antwoord</translation>
    </message>
    <message>
        <source>My own view</source>
        <translation>Mijn eigen blik</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Note after the call</source>
        <translation>Notitie na het gesprek</translation>
    </message>
    <message>
        <source>E-mail, for practice</source>
        <translation>E-mail, om te oefenen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Vervolgactie</translation>
    </message>
    <message>
        <source>What I wanted to try</source>
        <translation>Wat ik wilde proberen</translation>
    </message>
    <message>
        <source>What I take along</source>
        <translation>Wat ik meeneem</translation>
    </message>
    <message>
        <source>Back to the cases? You cannot go on with this call later: it is only in memory, and is wiped then.</source>
        <translation>Terug naar de casussen? Je kunt later niet met dit gesprek verder: het staat alleen in het geheugen en wordt dan gewist.</translation>
    </message>
    <message>
        <source>Back to the cases? You can go on later, once the vault of {0} is open. The round that is on begins again, if it is not theirs. What is in nobody&apos;s vault is wiped.</source>
        <translation>Terug naar de casussen? Je kunt later verder zodra de kluis van {0} open is. De ronde van nu begint dan opnieuw, als die van iemand anders is. Wat in niemands kluis staat, wordt gewist.</translation>
    </message>
    <message>
        <source>Back to the cases? You can go on later where you were: everything is in the vault of {0}.</source>
        <translation>Terug naar de casussen? Je kunt later verder waar je was: alles staat in de kluis van {0}.</translation>
    </message>
    <message>
        <source>Back to the cases? You can go on later where you were. What was said, written and recorded is then wiped: it is only in memory.</source>
        <translation>Terug naar de casussen? Je kunt later verder waar je was. Wat gezegd, geschreven en opgenomen is wordt dan gewist: het staat alleen in het geheugen.</translation>
    </message>
    <message>
        <source>Whose recordings go, now? From memory, and from the vault. This cannot be undone. Nobody else&apos;s are touched.</source>
        <translation>Van wie gaan de opnames nu weg? Uit het geheugen én uit de kluis. Dit kun je niet terugdraaien. Die van anderen blijven staan.</translation>
    </message>
    <message>
        <source>Gone, now: {0}</source>
        <translation>Nu weg: {0}</translation>
    </message>
    <message>
        <source>Recordings: {0}</source>
        <translation>Opnames: {0}</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Looking what is here …</source>
        <translation>Even kijken wat er is …</translation>
    </message>
    <message>
        <source>A passphrase is only typed in the small window, never here. It may be behind this one.</source>
        <translation>Een wachtzin typ je alleen in het kleine venster, nooit hier. Het kan achter dit venster staan.</translation>
    </message>
    <message>
        <source>Go on in the small window</source>
        <translation>Ga verder in het kleine venster</translation>
    </message>
    <message>
        <source>The vault of {0}</source>
        <translation>De kluis van {0}</translation>
    </message>
    <message>
        <source>My things</source>
        <translation>Mijn spullen</translation>
    </message>
    <message>
        <source>Locks by itself after ten minutes, and when the computer sleeps.</source>
        <translation>Gaat vanzelf op slot na tien minuten, en als de computer slaapt.</translation>
    </message>
    <message>
        <source>What is kept is in a vault, and only its owner can open it.</source>
        <translation>Wat bewaard wordt staat in een kluis, en alleen de eigenaar kan die openen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ViewBody</name>
    <message>
        <source>This went well</source>
        <translation>Dit ging goed</translation>
    </message>
    <message>
        <source>This went less well</source>
        <translation>Dit ging minder goed</translation>
    </message>
    <message>
        <source>One criterion at a time</source>
        <translation>Eén criterium tegelijk</translation>
    </message>
    <message>
        <source>What did you do that worked?</source>
        <translation>Wat deed je dat werkte?</translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation>Wat zou je anders doen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Toevoegen: {0}</translation>
    </message>
    <message>
        <source>What did you hear of it?</source>
        <translation>Wat hoorde je daarvan terug?</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>Klaar met dit criterium</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>The customer’s voice</source>
        <translation>De stem van de klant</translation>
    </message>
    <message>
        <source>If another computer cannot or may not speak, this computer’s own voice does.</source>
        <translation>Kan of mag een andere computer niet spreken, dan doet de stem van deze computer het.</translation>
    </message>
    <message>
        <source>Where the voice comes from</source>
        <translation>Waar de stem vandaan komt</translation>
    </message>
    <message>
        <source>Address of the voice server</source>
        <translation>Adres van de stemserver</translation>
    </message>
    <message>
        <source>Voice model there</source>
        <translation>Stemmodel daar</translation>
    </message>
    <message>
        <source>Women’s voices, with commas between</source>
        <translation>Vrouwenstemmen, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Men’s voices, with commas between</source>
        <translation>Mannenstemmen, met komma’s ertussen</translation>
    </message>
    <message>
        <source>The customer’s lines then go to that computer: only at the level Open, and only when you play alone. It has to speak OpenAI&apos;s audio interface.</source>
        <translation>De zinnen van de klant gaan dan naar die computer: alleen bij het niveau Open, en alleen als je alleen oefent. De server moet de audio-interface van OpenAI kennen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Een andere computer</translation>
    </message>
</context>
<context>
    <name>WallboardStrip</name>
    <message>
        <source>Made up, and it counts for nothing</source>
        <translation>Nagebootst, en het telt nergens voor mee</translation>
    </message>
    <message>
        <source>Take the queue away</source>
        <translation>Haal de wachtrij weg</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtende</numerusform>
            <numerusform>%n wachtenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest: {0}</source>
        <translation>Langste: {0}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Do you see it? Tap</source>
        <translation>Zie je het? Tik</translation>
    </message>
    <message>
        <source>M marks the moment. Nobody sees marks before the player has looked back.</source>
        <translation>M markeert het moment. Niemand ziet de markeringen voordat de speler zelf heeft teruggekeken.</translation>
    </message>
    <message>
        <source>{name} wants to try: {goal}</source>
        <translation>{name} wil proberen: {goal}</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>The call</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>Kept: {0}. Bleeped: {1}.</source>
        <translation>Over: {0}. Weggepiept: {1}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Naam of bijnaam</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To all cases</source>
        <translation>Naar alle casussen</translation>
    </message>
    <message>
        <source>Welcome to Trainingsveld</source>
        <translation>Welkom bij Trainingsveld</translation>
    </message>
    <message>
        <source>Practise difficult calls. In which language?</source>
        <translation>Oefen lastige gesprekken. In welke taal?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Hoe mogen we je noemen?</translation>
    </message>
    <message>
        <source>A nickname is fine, and you may leave it empty. It stays here.</source>
        <translation>Een bijnaam mag, en leeg laten ook. Het blijft op deze computer.</translation>
    </message>
    <message>
        <source>Does your sound work?</source>
        <translation>Doet je geluid het?</translation>
    </message>
    <message>
        <source>You can also practise without sound, and skip this.</source>
        <translation>Oefenen kan ook zonder geluid. Je mag dit overslaan.</translation>
    </message>
    <message>
        <source>Ready. Try a case straight away?</source>
        <translation>Klaar. Meteen een casus proberen?</translation>
    </message>
    <message>
        <source>The first call often feels clumsy, and your confidence may dip for a moment. That is part of practising. Nobody sees it but you.</source>
        <translation>Het eerste gesprek voelt vaak onhandig, en je zelfvertrouwen kan even dalen. Dat hoort bij oefenen. Niemand ziet het, alleen jij.</translation>
    </message>
    <message>
        <source>Begin this case</source>
        <translation>Begin met deze casus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>First case</source>
        <translation>Eerste casus</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>is on</source>
        <translation>aan de beurt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>straks</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>Who is here?</source>
        <translation>Wie is er?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Is somebody going home? Press their name. The others go on.</source>
        <translation>Gaat er iemand naar huis? Druk op de naam. De anderen gaan door.</translation>
    </message>
    <message>
        <source>Is {name} going home? The others go on; a call that {name} plays stops.</source>
        <translation>{name} gaat naar huis? De anderen gaan door; een gesprek dat {name} speelt, stopt.</translation>
    </message>
    <message>
        <source>Yes, goes home</source>
        <translation>Ja, gaat naar huis</translation>
    </message>
    <message>
        <source>No, stays</source>
        <translation>Nee, blijft</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Who sees this?</source>
        <translation>Wie ziet dit?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make it stricter</source>
        <translation>Strenger maken</translation>
    </message>
    <message>
        <source>From now on: {0}? What does not fit that goes at once. During this session it cannot be made wider again.</source>
        <translation>Vanaf nu: {0}? Wat daar niet bij past, gaat meteen weg. Tijdens deze sessie kan het niet meer ruimer.</translation>
    </message>
    <message>
        <source>Yes, stricter</source>
        <translation>Ja, strenger</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
</context>
<context>
    <name>WhoseVault</name>
    <message>
        <source>A vault for this call</source>
        <translation>Een kluis voor dit gesprek</translation>
    </message>
    <message>
        <source>Whose vault?</source>
        <translation>Van wie is de kluis?</translation>
    </message>
    <message>
        <source>Make a vault for {0}</source>
        <translation>Maak een kluis voor {0}</translation>
    </message>
    <message>
        <source>What the player says goes into the vault of {0}, encrypted.</source>
        <translation>Wat de speler zegt, gaat versleuteld in de kluis van {0}.</translation>
    </message>
    <message>
        <source>Into the vault of {0}</source>
        <translation>In de kluis van {0}</translation>
    </message>
    <message>
        <source>Into this vault</source>
        <translation>In deze kluis</translation>
    </message>
    <message>
        <source>If the player wants, the call goes into their vault. Nobody has to.</source>
        <translation>Wil je als speler dit gesprek bewaren? Dan gaat het in je eigen kluis. Het hoeft niet.</translation>
    </message>
    <message>
        <source>Without one, what is said and written is gone after this round</source>
        <translation>Zonder kluis is na deze ronde alles weg wat er gezegd en geschreven is</translation>
    </message>
    <message>
        <source>{0}, and a crash loses the round.</source>
        <translation>{0}. Valt de computer uit, dan ben je de ronde kwijt.</translation>
    </message>
    <message>
        <source>Without one, a crash loses the call.</source>
        <translation>Zonder kluis is het gesprek weg als de computer uitvalt.</translation>
    </message>
</context>
<context>
    <name>WithTable</name>
    <message>
        <source>Show as picture</source>
        <translation>Toon als plaatje</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>This file is gone</source>
        <translation>Dit bestand is weg</translation>
    </message>
    <message>
        <source>It was moved, renamed or thrown away. Choose another file, or make it anew.</source>
        <translation>Het is verplaatst, hernoemd of weggegooid. Kies een ander bestand, of maak het opnieuw.</translation>
    </message>
    <message>
        <source>The folder of this file is gone</source>
        <translation>De map van dit bestand is weg</translation>
    </message>
    <message>
        <source>It was moved or cannot be made. Your text is kept here. Save it in another place.</source>
        <translation>Hij is verplaatst of kan niet worden gemaakt. Je tekst blijft hier staan. Sla hem ergens anders op.</translation>
    </message>
    <message>
        <source>This file may not be read or written</source>
        <translation>Dit bestand mag niet gelezen of geschreven worden</translation>
    </message>
    <message>
        <source>It is protected. Your text is kept here. Save it in another place, or have the rights of the file changed.</source>
        <translation>Het is beveiligd. Je tekst blijft hier staan. Sla hem ergens anders op, of laat de rechten van het bestand veranderen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .toml.</source>
        <translation>Kies een bestand dat eindigt op .toml.</translation>
    </message>
    <message>
        <source>This file is too large for a case</source>
        <translation>Dit bestand is te groot voor een casus</translation>
    </message>
    <message>
        <source>A case has at most 256 KiB of text. Choose another file.</source>
        <translation>Een casus heeft hooguit 256 KiB tekst. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dit is geen bestand</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8</source>
        <translation>Dit bestand is geen tekst in UTF-8</translation>
    </message>
    <message>
        <source>It would be damaged if it were saved from here. Open it in the program that made it and save it there as UTF-8.</source>
        <translation>Het zou kapotgaan als je het hier opslaat. Open het in het programma waarmee het gemaakt is en sla het daar op als UTF-8.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>The file is as it was before. Your text is still here. Make room and save again, or save it on another disk.</source>
        <translation>Het bestand is zoals het was. Je tekst is er nog. Maak ruimte en sla opnieuw op, of sla hem op een andere schijf op.</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Het bestand kon niet gelezen of geschreven worden</translation>
    </message>
    <message>
        <source>Your text is still here. Try again, or save it in another place.</source>
        <translation>Je tekst is er nog. Probeer het opnieuw, of sla hem ergens anders op.</translation>
    </message>
    <message>
        <source>The check did not answer</source>
        <translation>Het nakijken gaf geen antwoord</translation>
    </message>
    <message>
        <source>It was stopped and starts anew with the next letter you type. Your text is as it was.</source>
        <translation>Het is gestopt en begint opnieuw bij de volgende letter die je typt. Je tekst is zoals hij was.</translation>
    </message>
    <message>
        <source>The check does not work here</source>
        <translation>Het nakijken werkt hier niet</translation>
    </message>
    <message>
        <source>You can write and save. Close the program and start it anew to have your text checked again.</source>
        <translation>Je kunt schrijven en opslaan. Sluit het programma en start het opnieuw om je tekst weer te laten nakijken.</translation>
    </message>
    <message>
        <source>The places of the moments could not be saved</source>
        <translation>Waar je de momenten neerzette kon niet bewaard worden</translation>
    </message>
    <message>
        <source>They stay there until you close the case. The case itself is not touched by this. Check that the folder may be written to.</source>
        <translation>Ze blijven daar tot je de casus sluit. Aan de casus zelf verandert dit niets. Kijk of er in de map geschreven mag worden.</translation>
    </message>
    <message>
        <source>Your unsaved text is not put aside</source>
        <translation>Je tekst wordt niet tussendoor bewaard</translation>
    </message>
    <message>
        <source>The disk refuses. Everything is still on the screen: save it, or copy it to another place before you close the program.</source>
        <translation>De schijf weigert. Alles staat nog op het scherm: sla het op, of kopieer het ergens anders heen voor je het programma sluit.</translation>
    </message>
</context>
<context>
    <name>WorkbenchPage</name>
    <message>
        <source>Open a case</source>
        <translation>Een casus openen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>De casus opslaan</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Stop met de vragen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>The text of the case</source>
        <translation>De tekst van de casus</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>What whoever gets this customer next has to know</source>
        <translation>Wat een collega moet weten die deze klant straks spreekt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Write as you would send it. Nothing is ever sent.</source>
        <translation>Schrijf zoals je hem zou versturen. Er wordt nooit iets verstuurd.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>This is as long as it can be; what came after that was left out.</source>
        <translation>Langer kan niet; wat daarna kwam, is weggelaten.</translation>
    </message>
</context>
<context>
    <name>WrittenRow</name>
    <message>
        <source>Erase this: {0}</source>
        <translation>Wis dit: {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>uiterlijk {0}</translation>
    </message>
    <message>
        <source>We notice it by: {0}</source>
        <translation>We merken het aan: {0}</translation>
    </message>
    <message>
        <source>Needed: {0}</source>
        <translation>Nodig: {0}</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Find a moment (Ctrl+F)</source>
        <translation>Zoek een moment (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Groter (+)</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>Hele kaart (0)</translation>
    </message>
</context>
</TS>
