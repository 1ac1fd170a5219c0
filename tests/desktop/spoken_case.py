"""A case that a synthetic Dutch voice can be understood in by a small recogniser."""

SPOKEN_CASE = """
format = 1
id = "pakje-hardop"
title = "Het pakje is er niet"
language = "nl"
family = "complaint"
difficulty = 1
minutes = 2
summary = "Een klant belt: zijn pakje is weer niet gekomen."
goal = "Eerst het gevoel, dan wat je gaat doen."
need = "Hij wil weten waar zijn pakje is."
start = "opening"

[customer]
name = "Meneer Pol"
role = "wacht op een pakje"
face = "hansen"
voice = { gender = "male" }
motive = "frustration"
stance = "attacking"
patience = 10
start = { tension = 3, trust = 3 }

[briefing]
player = "Je werkt bij een bezorgdienst. Meneer Pol belt over een pakje dat niet gekomen is."

[nodes.opening]
say = "Mijn pakje is weer niet gekomen."
silence = [{ after = 30, say = "Hallo?" }]
[[nodes.opening.replies]]
id = "feeling"
say = "Ik begrijp dat u boos bent."
act = "reflect_feeling"
phrases = ["dat u boos bent", "dat is vervelend voor u"]
goto = "story"
[[nodes.opening.replies]]
id = "form"
say = "Vul eerst het formulier op onze site in."
act = "explain_policy"
phrases = ["eerst het formulier", "dat staat op onze site"]
goto = "angry"

[nodes.story]
say = "Twee dagen zit ik hier nu al te wachten, en niemand kan mij zeggen waar het is."
silence = [{ after = 30, say = "Hallo?" }]
[[nodes.story.replies]]
id = "ask"
say = "Wat kan ik nu voor u doen?"
act = "open_question"
phrases = ["kan ik nog iets voor u doen", "wat kan ik doen"]
goto = "quiet"
[[nodes.story.replies]]
id = "blame"
say = "Was u gisteren wel thuis, meneer?"
act = "counter_attack"
phrases = ["was u wel thuis"]
goto = "angry"

[nodes.quiet]
say = "Zeg het maar."
silence = [{ after = 3, say = "Bent u er nog?" }, { after = 40, say = "Hallo?" }]
[[nodes.quiet.replies]]
id = "find-out"
say = "Ik ga dat nu voor u uitzoeken en ik bel u terug."
act = "offer_solution"
phrases = ["ik ga het voor u uitzoeken", "ik bel u terug"]
goto = "bye"
[[nodes.quiet.replies]]
id = "wait"
say = "Wacht nog maar een weekje, meneer."
act = "explain_policy"
phrases = ["nog een weekje wachten"]
goto = "angry"

[nodes.angry]
say = "Daar heb ik niks aan. Dag."
end = "hung_up"

[nodes.bye]
say = "Dank u wel. Tot morgen dan."
end = "resolved"
"""
