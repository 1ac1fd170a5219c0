"""Sentences as they come from the floor; what an anonymiser has to find stands in [[ ]]."""

DUTCH = """\
Ik ben [[Fatima El Amrani]] en ik bel over mijn rekening.
Mevrouw [[Jansen]] heeft drie keer gebeld.
Meneer [[Van den Berg]] wil zijn geld terug.
U spreekt met [[Kees de Vries]], ik heb een klacht.
Mijn naam is [[Soraya Ramdin]] en ik woon in Delft.
De heer [[P.J. Bakker]] is al twintig jaar klant.
mevrouw [[yilmaz]] wacht nog op haar pakket
Ik sprak gisteren met uw collega [[Mehmet]].
Dhr. [[K. Öztürk]] accepteert het aanbod niet.
Mijn zoon [[Daan]] kreeg een boete.
Kunt u [[Chantal Pinas]] even terugbellen?
Volgens [[Henk]] was het allang geregeld.
Het gaat om het dossier van [[Wouter Hoekstra]].
De rekening staat op naam van [[J. van der Meer]].
Ik had [[Esther]] aan de lijn en die wist van niets.
[[Piet]] zei dat het goed kwam.
[[fatima bakkali]]? Ja, [[fatima bakkali]] staat op het contract.
Mw. [[Smit-de Groot]] is slechthorend.
Mijn moeder, mevrouw [[De Wit]], is overleden.
Oma [[Truus]] begrijpt die brief niet.
Mijn nummer is [[06-12345678]].
Bel me op [[020 624 11 11]], na vijf uur.
U kunt mij bereiken op [[+31 6 1234 5678]].
Ik belde [[0800-1234]] en hing een uur in de wacht.
Het nummer is [[0031 20 624 1111]] van kantoor.
Mijn mobiel: [[0612345678]], liefst 's avonds.
Mail het naar [[jan.jansen@gmail.com]].
Het adres is [[f.elamrani@bakkerij-zon.nl]], alles klein.
Stuur maar naar [[kees punt devries apenstaartje ziggo punt nl]].
Mijn IBAN is [[NL91ABNA0417164300]].
Maak het over op [[NL91 ABNA 0417 1643 00]].
Er ging geld af van [[nl20 ingb 0001 2345 67]].
Mijn BSN is [[111222333]].
Burgerservicenummer [[123456782]], dat vroeg u net ook.
Ik woon op de [[Kerkstraat 12]] in Zwolle.
Het pakket lag bij [[Prinsengracht 263]].
De meterkast zit op [[Laan van Meerdervoort 120b]].
Postcode [[1016 GV]], huisnummer twaalf.
Bezorg het op [[Jan van Galenstraat 5-2]].
Ons adres: [[Dorpsweg 3]], [[8011AB]] Zwolle.
Stuur de brief naar [[Postbus 90801]].
Mijn klantnummer is [[88231947]].
Ordernummer [[BOL-2023-77812]] is nooit aangekomen.
Het gaat om factuur [[F2023/0456]].
Polisnummer [[AB 4471 9982]] staat bovenaan.
Met referentie [[XK9-22817]] kon niemand iets.
Zaaknummer [[2023-118844]] ligt bij de gemeente.
De auto met kenteken [[XK-123-R]] stond fout.
Track en trace [[3SABCD1234567]] zegt bezorgd.
Ik ben geboren op [[12-03-1978]].
Mijn geboortedatum is [[4 mei 1961]], dat weet u toch?
Bij [[Bakkerij Het Zonnetje]] werken tachtig mensen.
Ik bel namens [[Van Dijk Bouw B.V.]] over de salarissen.
[[KPN]] heeft de lijn afgesloten.
Mijn vorige bank was de [[Rabobank]].
[[Stichting De Regenboog]] krijgt geen subsidie meer.
Wij kopen alles bij [[Albert Heijn]].
Kijk op [[www.bakkerijzon.nl]] onder contact.
Volg ons op [[@bakkerijzon]] voor nieuws.
Garage [[Willemsen]] heeft hem gerepareerd.
De firma [[Mulder & Zonen]] levert niet.
Ik betaalde met kaart [[4111 1111 1111 1111]].
Mijn nummer is [[nul zes twaalf vierendertig zesenvijftig achtenzeventig]].
Het is [[j.bakker (at) hotmail.com]], met een punt.
[[Şahin]] stond niet op de lijst, mevrouw.
Meneer [[O'Brien]] spreekt alleen Engels.
Tachtig mensen zitten zonder salaris.
Ik wacht al drie weken, en op 12 november was het weer mis.
De storing duurde van 8 tot 12 uur.
U had het over 15 euro vergoeding.
Ik wil er geen woord meer over horen.
Het bedrag van 1250,50 euro klopt niet.
In 2023 kreeg ik nog 10 procent korting.
Ben ik aan het goede adres?
Wil je dat voor me uitzoeken?
De bakker en de visser staan op de markt.
Goed, dan bel ik om 14.30 uur terug.
Dat staat in artikel 7:658 van de wet.
Ik zit in Amsterdam en het regent.
Max twee per klant, zegt de website.
Hij is weg 3 dagen en dan dit.
Elke keer krijg ik iemand anders.
De limiet is 250000 euro per dag.
Dank u wel, tot maandag.
"""

ENGLISH = """\
My name is [[Sarah Hughes]] and I'm furious.
Mrs [[Okafor]] rang about her husband's account.
Could I speak to [[David]] please?
I spoke to Mr [[Hussain]] yesterday.
Ring me on [[07700 900123]] after five.
The office is [[020 7946 0958]], ask for accounts.
My email is [[s.hughes@outlook.com]], all lower case.
I live at [[12 Church Street]] in York.
The postcode is [[SW1A 1AA]], second floor.
My account number is [[31926819]].
Order [[UK-884512]] never came.
I work for [[Penhallow Holdings Ltd]] in Leeds.
My date of birth is [[3 May 1961]].
The IBAN is [[GB29 NWBK 6016 1331 9268 19]].
I have been waiting for 45 minutes.
Will you please listen to me?
It cost me 84 pounds on the first.
"""

ATTACKS = """\
Mijn naam is [[J\u200bansen]] en niemand ziet het.
Bel [[0\u200b6\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7\u200b8]] maar.
Het nummer is [[０６１２３４５６７８]], breed getypt.
IBAN: [[NL91.ABNA.0417.1643.00]], met punten.
[[JAN.JANSEN@GMAIL.COM]] IN HOOFDLETTERS.
Dat zei [[FATIMA EL AMRANI]] ook al.
Ik ben[[ Jan Jansen]].
Schrijf aan [[jan@x.nl]],[[piet@y.nl]]en klaar.
Tel.[[06 - 12 34 56 78]].
mevrouw [[van der meer]] belde
(mevrouw [[Postma]])
"[[Kees]]" zei hij.
"""
