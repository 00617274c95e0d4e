<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Names of treated zones for printed sheets only; the window has no such language. General knowledge: verify. -->
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Zones</name>
    <message>
        <source>Forehead</source>
        <translation>이마</translation>
    </message>
    <message>
        <source>Glabella</source>
        <translation>미간</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>관자놀이</translation>
    </message>
    <message>
        <source>Under-eye</source>
        <translation>눈 밑</translation>
    </message>
    <message>
        <source>Crow’s feet</source>
        <translation>눈가 주름</translation>
    </message>
    <message>
        <source>Nose bridge</source>
        <translation>콧등</translation>
    </message>
    <message>
        <source>Nose tip</source>
        <translation>코끝</translation>
    </message>
    <message>
        <source>Nose side</source>
        <translation>콧방울</translation>
    </message>
    <message>
        <source>Cheekbone</source>
        <translation>광대</translation>
    </message>
    <message>
        <source>Cheek</source>
        <translation>볼</translation>
    </message>
    <message>
        <source>In front of the ear</source>
        <translation>귀 앞</translation>
    </message>
    <message>
        <source>Nasolabial fold</source>
        <translation>팔자주름</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>윗입술 위</translation>
    </message>
    <message>
        <source>Below the lower lip</source>
        <translation>아랫입술 아래</translation>
    </message>
    <message>
        <source>Marionette line</source>
        <translation>입가 주름</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>턱</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>턱선</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>턱 밑</translation>
    </message>
    <message>
        <source>Front of neck</source>
        <translation>앞목</translation>
    </message>
    <message>
        <source>Side of neck</source>
        <translation>옆목</translation>
    </message>
    <message>
        <source>Back of neck</source>
        <translation>뒷목</translation>
    </message>
    <message>
        <source>Scalp, front</source>
        <translation>두피 앞쪽</translation>
    </message>
    <message>
        <source>Scalp, middle</source>
        <translation>두피 중앙</translation>
    </message>
    <message>
        <source>Scalp, vertex</source>
        <translation>정수리</translation>
    </message>
    <message>
        <source>Scalp, temple</source>
        <translation>두피 관자놀이</translation>
    </message>
    <message>
        <source>Scalp, back</source>
        <translation>두피 뒤쪽</translation>
    </message>
    <message>
        <source>Décolletage</source>
        <translation>데콜테</translation>
    </message>
    <message>
        <source>Breastbone</source>
        <translation>가슴뼈</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>가슴</translation>
    </message>
    <message>
        <source>Back of hand</source>
        <translation>손등</translation>
    </message>
    <message>
        <source>Backs of fingers</source>
        <translation>손가락 등</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>배</translation>
    </message>
    <message>
        <source>Flank</source>
        <translation>옆구리</translation>
    </message>
    <message>
        <source>Upper arm, outer</source>
        <translation>위팔 바깥쪽</translation>
    </message>
    <message>
        <source>Upper arm, inner</source>
        <translation>위팔 안쪽</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>아래팔</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>팔꿈치</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>어깨</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>등 위쪽</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>허리</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>엉덩이</translation>
    </message>
    <message>
        <source>Thigh, front</source>
        <translation>허벅지 앞쪽</translation>
    </message>
    <message>
        <source>Thigh, outer</source>
        <translation>허벅지 바깥쪽</translation>
    </message>
    <message>
        <source>Thigh, inner</source>
        <translation>허벅지 안쪽</translation>
    </message>
    <message>
        <source>Thigh, back</source>
        <translation>허벅지 뒤쪽</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>무릎</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>종아리</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, 왼쪽</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, 오른쪽</translation>
    </message>
    <message>
        <source>%1, both sides</source>
        <translation>%1, 양쪽</translation>
    </message>
</context>
</TS>
