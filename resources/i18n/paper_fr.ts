<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Names of treated zones for printed sheets only; the window has no such language. General knowledge: verify. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Zones</name>
    <message>
        <source>Forehead</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Glabelle</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Tempe</translation>
    </message>
    <message>
        <source>Under-eye</source>
        <translation>Sous l’œil</translation>
    </message>
    <message>
        <source>Crow’s feet</source>
        <translation>Patte d’oie</translation>
    </message>
    <message>
        <source>Nose bridge</source>
        <translation>Arête du nez</translation>
    </message>
    <message>
        <source>Nose tip</source>
        <translation>Pointe du nez</translation>
    </message>
    <message>
        <source>Nose side</source>
        <translation>Aile du nez</translation>
    </message>
    <message>
        <source>Cheekbone</source>
        <translation>Pommette</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Joue</translation>
    </message>
    <message>
        <source>In front of the ear</source>
        <translation>Devant l’oreille</translation>
    </message>
    <message>
        <source>Nasolabial fold</source>
        <translation>Sillon nasogénien</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Lèvre supérieure</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>Sous la lèvre inférieure</translation>
    </message>
    <message>
        <source>Marionette line</source>
        <translation>Pli d’amertume</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>Ligne de la mâchoire</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Sous le menton</translation>
    </message>
    <message>
        <source>Front of neck</source>
        <translation>Avant du cou</translation>
    </message>
    <message>
        <source>Side of neck</source>
        <translation>Côté du cou</translation>
    </message>
    <message>
        <source>Back of neck</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>Scalp, front</source>
        <translation>Cuir chevelu, avant</translation>
    </message>
    <message>
        <source>Scalp, middle</source>
        <translation>Cuir chevelu, milieu</translation>
    </message>
    <message>
        <source>Scalp, vertex</source>
        <translation>Cuir chevelu, sommet</translation>
    </message>
    <message>
        <source>Scalp, temple</source>
        <translation>Cuir chevelu, tempe</translation>
    </message>
    <message>
        <source>Scalp, back</source>
        <translation>Cuir chevelu, arrière</translation>
    </message>
    <message>
        <source>Décolletage</source>
        <translation>Décolleté</translation>
    </message>
    <message>
        <source>Breastbone</source>
        <translation>Sternum</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Sein</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <translation>Dos de la main</translation>
    </message>
    <message>
        <source>Backs of fingers</source>
        <translation>Dos des doigts</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>Flanc</translation>
    </message>
    <message>
        <source>Upper arm, outer</source>
        <translation>Bras, face externe</translation>
    </message>
    <message>
        <source>Upper arm, inner</source>
        <translation>Bras, face interne</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Thigh, front</source>
        <translation>Cuisse, face avant</translation>
    </message>
    <message>
        <source>Thigh, outer</source>
        <translation>Cuisse, face externe</translation>
    </message>
    <message>
        <source>Thigh, inner</source>
        <translation>Cuisse, face interne</translation>
    </message>
    <message>
        <source>Thigh, back</source>
        <translation>Cuisse, face arrière</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, à gauche</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, à droite</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, des deux côtés</translation>
    </message>
</context>
</TS>
