#include "ui/theme/fonts.h"

#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kDisplayFrom = 22;

QStringList families(bool display)
{
    static const QStringList kInstalled = QFontDatabase::families();
    QStringList wanted;
    if (display && kInstalled.contains(QStringLiteral("Inter Display")))
        wanted << QStringLiteral("Inter Display");
    if (kInstalled.contains(QStringLiteral("Inter")))
        wanted << QStringLiteral("Inter");
    wanted << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("sans-serif");
    return wanted;
}

} // namespace

QFont textFont(int px, QFont::Weight weight)
{
    const int size = std::max(px, kMinText);
    const bool display = size >= kDisplayFrom;
    static const QStringList kText = families(false);
    static const QStringList kDisplay = families(true);
    QFont font(display ? kDisplay : kText);
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    if (display) // large words are set tighter, 1–2 %
        font.setLetterSpacing(QFont::PercentageSpacing, size >= 40 ? 98.0 : 99.0);
    return font;
}

} // namespace stipple::ui
