#include "ui/print/sheet_words.h"

#include <array>

namespace stipple::ui::print {

namespace {

constexpr int kLanguages = 6; // en es fr de zh-Hans ko

int index(std::string_view language)
{
    constexpr std::array<std::string_view, kLanguages> kCodes{"en", "es", "fr", "de", "zh-Hans", "ko"};
    for (int i = 0; i < kLanguages; ++i)
        if (kCodes[static_cast<std::size_t>(i)] == language)
            return i;
    return 0;
}

using Row = std::array<const char*, kLanguages>;
constexpr Row kTreated{"Treated", "Tratado", "Traité", "Behandelt", "治疗部位", "시술 부위"};
constexpr Row kDeepest{"Deepest: %1, %2.", "Más profundo: %1, %2.", "Le plus profond : %1, %2.", "Am tiefsten: %1, %2.", "最深：%1，%2。", "가장 깊은 곳: %1, %2."};
constexpr Row kSession{"session %1 of %2", "sesión %1 de %2", "séance %1 sur %2", "Sitzung %1 von %2", "第%1次，共%2次", "%2회 중 %1회"};
constexpr Row kNext{"Next appointment", "Próxima cita", "Prochain rendez-vous", "Nächster Termin", "下次预约", "다음 예약"};
constexpr Row kNotBefore{"not before %1", "no antes del %1", "pas avant le %1", "nicht vor %1", "不早于%1", "%1 이후"};
constexpr Row kScan{"Scan to keep the clinic's phone number and the first steps.", "Escanee para guardar el teléfono de la clínica y los primeros pasos.",
                    "Scannez pour garder le téléphone de la clinique et les premiers gestes.",
                    "Scannen, um Telefonnummer und erste Schritte zu behalten.", "扫码保存诊所电话和首要步骤。", "스캔하여 클리닉 전화번호와 첫 단계를 저장하세요."};
constexpr Row kPrinted{"printed %1", "impreso %1", "imprimé le %1", "gedruckt %1", "打印于%1", "출력 %1"};
constexpr Row kPage{"page %1 of %2", "página %1 de %2", "page %1 sur %2", "Seite %1 von %2", "第%1页，共%2页", "%2쪽 중 %1쪽"};
constexpr Row kSimulated{"SIMULATED – not a treatment record", "SIMULADO – no es un registro de tratamiento", "SIMULATION – pas un dossier de traitement",
                         "SIMULIERT – kein Behandlungsnachweis", "模拟 – 非治疗记录", "시뮬레이션 – 시술 기록 아님"};
constexpr Row kQuestions{"questions", "preguntas", "questions", "Fragen", "咨询", "문의"};
constexpr Row kEmergency{"Emergency", "Emergencia", "Urgence", "Notfall", "急救", "응급"};
constexpr Row kInstructions{"Keep the skin dry and untouched for 4 hours. No makeup for 24 hours. Stay out of the sun.",
                            "Mantenga la piel seca y sin tocarla durante 4 horas. Sin maquillaje durante 24 horas. Evite el sol.",
                            "Gardez la peau sèche, sans y toucher, pendant 4 heures. Pas de maquillage pendant 24 heures. Évitez le soleil.",
                            "Haut 4 Stunden trocken und unberührt lassen. 24 Stunden kein Make-up. Sonne meiden.",
                            "4小时内保持皮肤干燥，不要触摸。24小时内不化妆。避免日晒。",
                            "4시간 동안 피부를 건조하게 두고 만지지 마세요. 24시간 동안 화장 금지. 햇빛을 피하세요."};

constexpr Row kByHand{"Values entered by hand.", "Valores introducidos a mano.", "Valeurs saisies à la main.", "Werte von Hand eingetragen.",
                      "数值为手工录入。", "값은 수기로 입력되었습니다."};

const Row& row(SheetWord word)
{
    switch (word) {
    case SheetWord::Treated: return kTreated;
    case SheetWord::DeepestOn: return kDeepest;
    case SheetWord::Session: return kSession;
    case SheetWord::NextAppointment: return kNext;
    case SheetWord::NotBefore: return kNotBefore;
    case SheetWord::Scan: return kScan;
    case SheetWord::Printed: return kPrinted;
    case SheetWord::Page: return kPage;
    case SheetWord::Simulated: return kSimulated;
    case SheetWord::Questions: return kQuestions;
    case SheetWord::Emergency: return kEmergency;
    case SheetWord::Instructions: return kInstructions;
    case SheetWord::ByHand: return kByHand;
    }
    return kTreated;
}

} // namespace

QString sheetWord(SheetWord word, std::string_view language)
{
    return QString::fromUtf8(row(word)[static_cast<std::size_t>(index(language))]);
}

} // namespace stipple::ui::print
