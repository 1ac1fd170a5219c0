"""What a voice is given for what is written: row by row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainingsveld.speech.aloud import aloud
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.spoken import spoken

DUTCH = """
€ 1.250,00 | twaalfhonderdvijftig euro
€1250 | twaalfhonderdvijftig euro
€ 12,50 | twaalf euro vijftig
€ 12,5 | twaalf euro vijftig
€ 0,75 | vijfenzeventig cent
€ 0,01 | één cent
€ 1 | één euro
€ 1,00 | één euro
€ 1,05 | één euro vijf
€ 3,- | drie euro
€ 3,-- | drie euro
€ 486 | vierhonderdzesentachtig euro
-€ 25,00 | min vijfentwintig euro
€ 1.000.000 | één miljoen euro
€ 2,5 miljoen | twee komma vijf miljoen euro
€ 3 mln | drie miljoen euro
EUR 500 | vijfhonderd euro
12,50 euro | twaalf euro vijftig
1.250 euro | twaalfhonderdvijftig euro
15 euro | vijftien euro
385,00 EUR | driehonderdvijfentachtig euro
£ 20 | twintig pond
$ 9,99 | negen dollar negenennegentig
NL91 ABNA 0417 1643 00 | N L negen één, A B N A, nul vier één zeven, één zes vier drie, nul nul
NL91ABNA0417164300 | N L negen één, A B N A, nul vier één zeven, één zes vier drie, nul nul
12-03-2026 | twaalf maart tweeduizend zesentwintig
12/03/2026 | twaalf maart tweeduizend zesentwintig
1.5.2026 | één mei tweeduizend zesentwintig
12-03-26 | twaalf maart tweeduizend zesentwintig
2026-03-12 | twaalf maart tweeduizend zesentwintig
31-12-1999 | eenendertig december negentien negenennegentig
14 maart 1985 | veertien maart negentien vijfentachtig
1 mei | één mei
31 December | eenendertig december
5 mei 1905 | vijf mei negentien nul vijf
1 januari 1900 | één januari negentienhonderd
99-99-2026 | negenennegentig tot negenennegentig-tweeduizend zesentwintig
14:30 | veertien uur dertig
14:30 uur | veertien uur dertig
9:05 | negen uur vijf
14:00 | veertien uur
14.30 uur | veertien uur dertig
8u30 u | acht uur dertig
00:15 | nul uur vijftien
9:00-17:00 uur | negen uur tot zeventien uur
tussen 8 en 12 uur | tussen acht en twaalf uur
06-12345678 | nul zes, één twee drie, vier vijf zes, zeven acht
06 12 34 56 78 | nul zes, één twee, drie vier, vijf zes, zeven acht
020-1234567 | nul twee nul, één twee drie, vier vijf, zes zeven
0800-1234 | nul acht nul nul, één twee drie vier
0612345678 | nul zes één, twee drie vier, vijf zes, zeven acht
+31 6 12345678 | plus drie één, zes, één twee drie, vier vijf zes, zeven acht
1234 AB | twaalf vierendertig, A B
1012 JS | tien twaalf, J S
1001AA | tien nul één, A A
2500 EA | vijfentwintighonderd, E A
order 4471238 | order vier vier zeven, één twee drie acht
klantnummer 4471 | klantnummer vier vier zeven één
ordernummer 2026-0042 | ordernummer twee nul twee zes, nul nul vier twee
TV-2026-0042 | T V, twee nul twee zes, nul nul vier twee
dossier A12B | dossier A, één twee, B
code 0042 | code nul nul vier twee
7% | zeven procent
7,5 % | zeven komma vijf procent
3,25% | drie komma vijfentwintig procent
100% | honderd procent
0,05% | nul komma nul vijf procent
ma t/m vr | ma tot en met vr
3 t/m 5 maart | drie tot en met vijf maart
o.a. | onder andere
dhr. De Wit | de heer De Wit
Dhr. De Wit | De heer De Wit
mevr. Jansen | mevrouw Jansen
Mw. Jansen | Mevrouw Jansen
fam. Yilmaz | familie Yilmaz
bijv. morgen | bijvoorbeeld morgen
d.w.z. nu | dat wil zeggen nu
i.v.m. ziekte | in verband met ziekte
m.b.t. uw huis | met betrekking tot uw huis
Bel z.s.m. terug | Bel zo snel mogelijk terug
a.u.b. | alstublieft
enz. | enzovoort
incl. btw | inclusief btw
excl. BTW | exclusief B T W
max. 3 | maximaal drie
nr. 5 | nummer vijf
art. 9 | artikel negen
m.i.v. 1 mei | met ingang van één mei
n.a.v. uw brief | naar aanleiding van uw brief
t.a.v. Kim | ter attentie van Kim
€ 63 p.m. | drieënzestig euro per maand
mr. Bos | meester Bos
Bakker B.V. | Bakker B V
info@voorbeeld.nl | info apenstaartje voorbeeld punt n l
jan.de-wit@voorbeeld.example | jan punt de streepje wit apenstaartje voorbeeld punt example
www.voorbeeld.nl | w w w punt voorbeeld punt n l
https://voorbeeld.nl/contact | voorbeeld punt n l slash contact
voorbeeld.com | voorbeeld punt com
kim_2@test.eu | kim laag streepje twee apenstaartje test punt e u
5 km | vijf kilometer
50 km/u | vijftig kilometer per uur
1.300 m³ | dertienhonderd kubieke meter
80 m2 | tachtig vierkante meter
2,5 kg | twee komma vijf kilo
18 °C | achttien graden
3000 kWh | drieduizend kilowattuur
100 Mb/s | honderd megabit per seconde
10 min. | tien minuten
2 u | twee uur
1e | eerste
2e | tweede
3de keer | derde keer
8e | achtste
20ste | twintigste
101e | honderdeerste
24/7 | vierentwintig zeven
1/2 | een half
2½ | twee en een half
¾ | drie kwart
3-5 dagen | drie tot vijf dagen
3–5 | drie tot vijf
3x | drie keer
-5 | min vijf
1 | één
21 | eenentwintig
22 | tweeëntwintig
33 | drieëndertig
101 | honderdeen
999 | negenhonderdnegenennegentig
1000 | duizend
1250 | twaalfhonderdvijftig
2000 | tweeduizend
2026 | tweeduizend zesentwintig
9800 | achtennegentighonderd
12.500 | twaalfduizend vijfhonderd
250.000 | tweehonderdvijftigduizend
1.200.000 | één miljoen tweehonderdduizend
3,5 | drie komma vijf
3,14159 | drie komma één vier één vijf negen
123456789012345 | één twee drie, vier vijf zes, zeven acht negen, nul één twee, drie vier vijf
BSN | B S N
UWV | U W V
ABN AMRO | A B N AMRO
de VVD | de V V D
IK WIL NU GELD | IK WIL NU GELD
en/of | en of of
Bos & Zn | Bos en Zn
2 + 2 = 4 | twee plus twee is vier
De batch is vannacht geweigerd. | De batch is vannacht geweigerd.
't Is 5 voor 12. | 't Is vijf voor twaalf.
Zó, 3 dingen: a, b, c. | Zó, drie dingen: a, b, c.
"""
ENGLISH = """
£1,250.00 | one thousand two hundred and fifty pounds
£6,420 | six thousand four hundred and twenty pounds
£1 | one pound
£0.50 | fifty pence
£0.01 | one penny
£9.99 | nine pounds ninety-nine
-£5 | minus five pounds
€15 | fifteen euros
15 euros | fifteen euros
$2.5 million | two point five million dollars
£3m | three million pounds
GBP 20 | twenty pounds
GB29 NWBK 6016 1331 | G B two nine, N W B K, six zero one six, one three three one
12-03-2026 | the twelfth of March twenty twenty-six
12/03/2026 | the twelfth of March twenty twenty-six
2026-03-12 | the twelfth of March twenty twenty-six
12 March 2026 | the twelfth of March twenty twenty-six
the 1st of May | the first of May
3 May | the third of May
22nd June 1998 | the twenty-second of June nineteen ninety-eight
1 January 2005 | the first of January two thousand and five
14:30 | fourteen thirty
9:05 | nine oh five
9:00 | nine o'clock
14:00 | fourteen hundred
9:00-17:30 | nine o'clock to seventeen thirty
2:30 pm | two thirty p m
9:00 am | nine a m
10 a.m. | ten a m
00:00 | midnight
020 7946 0958 | oh two oh, seven nine four six, oh nine five eight
+44 20 7946 0958 | plus four four, two oh, seven nine four six, oh nine five eight
SW1A 1AA | S W, one, A one, A A
order 4471238 | order four four seven, one two three eight
account number 7204 | account number seven two zero four
TV-2026-0042 | T V, two zero two six, zero zero four two
7% | seven per cent
7.5 % | seven point five per cent
e.g. now | for example now
i.e. now | that is now
Mr Mensah | Mister Mensah
Mrs. Okafor | Missus Okafor
Dr Bell | Doctor Bell
no. 5 | number five
approx. 3 | approximately three
Mensah Ltd. | Mensah Limited
info@example.com | info at example dot com
www.example.co.uk | w w w dot example dot co dot u k
https://example.com/help | example dot com slash help
5 km | five kilometres
1 km | one kilometre
80 m² | eighty square metres
3,000 kWh | three thousand kilowatt hours
10 mins | ten minutes
1st | first
2nd | second
12th | twelfth
20th | twentieth
24/7 | twenty-four seven
2½ | two and a half
3-5 days | three to five days
3x | three times
-5 | minus five
101 | one hundred and one
1,250 | one thousand two hundred and fifty
in 2026 | in twenty twenty-six
in 1905 | in nineteen oh five
3.14 | three point one four
1,200,000 | one million two hundred thousand
the BBC | the B B C
the UK | the U K
AND I WANT IT | AND I WANT IT
and/or | and or or
Smith & Sons | Smith and Sons
Nothing to change here, thanks. | Nothing to change here, thanks.
"""


def rows(table):
    return [tuple(cell.strip() for cell in line.split(" | ")) for line in table.split("\n") if line]


def test_there_are_rows_enough():
    assert len(rows(DUTCH)) >= 120
    assert len(rows(ENGLISH)) >= 60


@pytest.mark.parametrize(("written", "said"), rows(DUTCH))
def test_dutch(written, said):
    assert aloud(written, "nl") == said
    assert aloud(f"Ja, {written}!", "nl-BE") == f"Ja, {said}!"


@pytest.mark.parametrize(("written", "said"), rows(ENGLISH))
def test_english(written, said):
    assert aloud(written, "en") == said
    assert aloud(f"Well, {written}!", "en-GB") == f"Well, {said}!"


def test_what_the_author_says_comes_first_and_stays_as_it_is():
    own = {"NLHBS": "en el ha be es", "Mika": "Mieka", "Mika Bos": "Mieka Bosch", "14:30": "half 3"}
    text = "Mika Bos van NLHBS belt om 14:30, Mikado om 9:05."
    said = "Mieka Bosch van en el ha be es belt om half 3, Mikado om negen uur vijf."
    assert aloud(text, "nl", own.items()) == said


def test_an_author_cannot_break_it():
    own = [("(", "haakje"), ("[a-z]+", "x"), ("", "y"), (" ", "z"), ("\\1", "w")]
    assert aloud("Ja ( nee [a-z]+ \\1", "nl", own) == "Ja haakje nee x w"


def test_another_language_is_left_alone_but_for_the_authors_list():
    assert aloud("5 € und Herr Bös", "de", [("Bös", "Böhs")]) == "5 € und Herr Böhs"


def test_a_line_is_made_ready_in_this_order():
    assert spoken("€ 12,50 [[slnc 900]] <b>o.a.</b>", "nl") == (
        "twaalf euro vijftig slnc negenhonderd b onder andere /b"
    )
    assert spoken("kim_2@test.eu", "nl").startswith("kim laag streepje twee")
    assert spoken("Mika", "nl", [("Mika", "Mieka<break/>")]) == "Mieka break/"


def test_what_grows_too_long_in_words_is_refused():
    with pytest.raises(SpeechError) as no:
        spoken("1234567890 " * 90, "nl")
    assert no.value.code == "line-too-long"


@given(st.text(max_size=200), st.sampled_from(["nl", "en", "de"]))
def test_no_text_brings_it_down_or_hangs_it(text, language):
    assert isinstance(aloud(text, language), str)


@given(st.text(alphabet="0123456789.,-:/€% xAB@uv½ehn+", max_size=120))
def test_no_heap_of_signs_brings_it_down(text):
    for language in ("nl", "en"):
        left = [c for c in aloud(text, language) if c.isdigit() and c.isascii()]
        assert not left
