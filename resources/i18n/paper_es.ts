<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Names of treated zones for printed sheets only; the window has no such language. General knowledge: verify. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Zones</name>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>Entrecejo</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Sien</translation>
    </message>
    <message>
        <source>Under-eye</source>
        <translation>Debajo del ojo</translation>
    </message>
    <message>
        <source>Crow’s feet</source>
        <translation>Patas de gallo</translation>
    </message>
    <message>
        <source>Nose bridge</source>
        <translation>Dorso de la nariz</translation>
    </message>
    <message>
        <source>Nose tip</source>
        <translation>Punta de la nariz</translation>
    </message>
    <message>
        <source>Nose side</source>
        <translation>Ala de la nariz</translation>
    </message>
    <message>
        <source>Cheekbone</source>
        <translation>Pómulo</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>Mejilla</translation>
    </message>
    <message>
        <source>In front of the ear</source>
        <translation>Delante de la oreja</translation>
    </message>
    <message>
        <source>Nasolabial fold</source>
        <translation>Surco nasogeniano</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>Debajo del labio inferior</translation>
    </message>
    <message>
        <source>Marionette line</source>
        <translation>Línea de marioneta</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>Línea mandibular</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Debajo del mentón</translation>
    </message>
    <message>
        <source>Front of neck</source>
        <translation>Cuello, parte delantera</translation>
    </message>
    <message>
        <source>Side of neck</source>
        <translation>Cuello, lateral</translation>
    </message>
    <message>
        <source>Back of neck</source>
        <translation>Nuca</translation>
    </message>
    <message>
        <source>Scalp, front</source>
        <translation>Cuero cabelludo, parte frontal</translation>
    </message>
    <message>
        <source>Scalp, middle</source>
        <translation>Cuero cabelludo, parte media</translation>
    </message>
    <message>
        <source>Scalp, vertex</source>
        <translation>Cuero cabelludo, coronilla</translation>
    </message>
    <message>
        <source>Scalp, temple</source>
        <translation>Cuero cabelludo, sien</translation>
    </message>
    <message>
        <source>Scalp, back</source>
        <translation>Cuero cabelludo, parte posterior</translation>
    </message>
    <message>
        <source>Décolletage</source>
        <translation>Escote</translation>
    </message>
    <message>
        <source>Breastbone</source>
        <translation>Esternón</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Mama</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Backs of fingers</source>
        <translation>Dorso de los dedos</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>Costado</translation>
    </message>
    <message>
        <source>Upper arm, outer</source>
        <translation>Brazo, cara externa</translation>
    </message>
    <message>
        <source>Upper arm, inner</source>
        <translation>Brazo, cara interna</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte superior de la espalda</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Parte inferior de la espalda</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Thigh, front</source>
        <translation>Muslo, cara anterior</translation>
    </message>
    <message>
        <source>Thigh, outer</source>
        <translation>Muslo, cara externa</translation>
    </message>
    <message>
        <source>Thigh, inner</source>
        <translation>Muslo, cara interna</translation>
    </message>
    <message>
        <source>Thigh, back</source>
        <translation>Muslo, cara posterior</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, izquierda</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, derecha</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, ambos lados</translation>
    </message>
</context>
</TS>
