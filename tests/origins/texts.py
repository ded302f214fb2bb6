"""Invented reports that the tests of copies reprint, cut, reword and tell anew."""

from __future__ import annotations

FERRY = (
    "Bergen (Northwire) - The harbour board of Bergen has put off its vote on the new ferry terminal after two members"
    " asked for a fresh count of the cost. The vote had been set for Tuesday and will now be held in June, the clerk told"
    " members in a letter.\n\n"
    "Shipping lines had pressed for an early answer because the summer timetable goes to the printers within days."
    " Halvline said it would sail to Hirtshals from the old quay at Dokken for another season, with 14 departures a"
    ' week. "We need to know where our passengers will stand in May," its chief Signe Torvald told reporters.\n\n'
    "The terminal was first proposed in 2019 and would cost 640 million kroner, a third of it paid by the county. Residents"
    " of Laksevag had collected 3,200 names against the access road."
)
"""The dispatch that most of the tests take from: seven sentences in three paragraphs, one of them speech."""

FERRY_REWORDED = (
    "A decision on the ferry terminal planned in Bergen was postponed by the harbour board when two of its members wanted"
    " the cost counted afresh. It should have come on Tuesday; now the vote is to be held in June, according to a letter of"
    " the clerk to the members. Shipping lines pressed for an answer soon, since within days the timetable for summer must"
    " go to printers. For one more season Halvline will sail to Hirtshals from the old quay of Dokken, with 14 weekly"
    " departures. The new terminal, proposed first in 2019, is to cost 640 million kroner and a third would be paid by the"
    " county. In Laksevag 3,200 names were collected by residents against the access road."
)
"""The same sentence by sentence in other words, as a spinner or a translation there and back leaves it."""

FERRY_SPANISH = (
    "La junta del puerto de Bergen ha aplazado su voto sobre la nueva terminal despues de que dos miembros pidieran un nuevo"
    " calculo del coste. El voto sera ahora en junio, segun una carta. La naviera Halvline seguira hasta Hirtshals desde el"
    " viejo muelle de Dokken, con 14 salidas por semana. La terminal fue propuesta en 2019 y costaria 640 millones de"
    " coronas. Vecinos de Laksevag reunieron 3.200 firmas contra la via de acceso."
)

FERRY_ELSEWHERE = (
    "For the ferry terminal it will be June. Nobody at the town hall would say on Monday why the harbour board needs four"
    " more weeks, though councillors spoke of sums that no longer add up. Our reporter counted eleven lorries waiting at"
    " Dokken in the rain. A driver from Voss said he had given up hope of a roof. Whether the county still pays its share"
    " is open; its leader would not be drawn. Halvline's summer passengers will board where they boarded last year."
)
"""Another reporter's own story of the same postponement."""

MERGER = (
    "Eestiway and Norlink called off their merger on Thursday, four days after the competition office in Tallinn asked for"
    " the sale of the port of Muuga. Both boards met without an adviser present. Norlink shares lost six per cent in Oslo"
    " before trading was halted at noon. Under the contract of March 2024 neither side owes the other a fee. Eestiway will"
    " now seek a partner in Gdansk for its 22 container cranes, people who know the plan said."
)

STRIKE = (
    "Train drivers at Nordbane will stop work for 48 hours from Friday, their union said after talks on a new roster broke"
    " down at midnight. About 900 departures between Oslo and Trondheim are affected. The railway offered buses on the main"
    " lines and asked passengers to postpone their journeys. Drivers reject a roster that would let them be called in on"
    " five Sundays in a row. No new talks have been arranged."
)

OTHERS = (
    MERGER,
    STRIKE,
    "The museum at Kalmar has bought a ship's bell found by divers in the Sound in 1987, paying 310,000 kronor. It will be"
    " shown from August beside the cannon of the Kronan, director Maria Ek said.",
    "Voters in Narva go to the polls on 12 October to choose a new council after the old one was dissolved over its budget."
    " Nine lists stand, two more than in 2021, the electoral office announced.",
    "Two climbers were found alive on Store Skagastol after a night at minus 11 degrees. A helicopter from Floro brought"
    " them to hospital in Forde, where doctors treated frostbite.",
    "The dairy Melkeborg is calling back 6,000 tubs of yoghurt sold in Aalborg and Viborg because pieces of plastic were"
    " found in three of them. Customers get their money back.",
    "A court in Turku sentenced a former mayor to 14 months for taking a sauna worth 80,000 euros from a builder. Her lawyer"
    " Kaisa Laine said she would appeal to Helsinki.",
    "Heavy rain closed the road between Odda and Roldal for the third time this year. The road office expects to open one"
    " lane on Saturday if the slope holds.",
)
"""Pages of other matters, against which a name shows how rare it is."""
