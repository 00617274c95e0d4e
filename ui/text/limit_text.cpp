#include "ui/text/limit_text.h"

#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {

struct Limits {
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

QString figure(Micrometres value) { return mmWithUnit(value); }
QString figure(StrokesPerMinute value) { return rateWithUnit(value); }

template <class Unit> QString bound(const plan::Bound<Unit>& b)
{
    return QStringLiteral("%1 · %2").arg(figure(b.value), reasonWords(b.reason, QString::fromStdString(b.subject)));
}

template <class Unit> QString most(const plan::Bound<Unit>& b)
{
    return Limits::tr("%1 is the most: %2").arg(figure(b.value), reasonWords(b.reason, QString::fromStdString(b.subject)));
}

template <class Unit> QString least(const plan::Bound<Unit>& b)
{
    return Limits::tr("%1 is the least: %2").arg(figure(b.value), reasonWords(b.reason, QString::fromStdString(b.subject)));
}

} // namespace

QString reasonWords(plan::LimitReason reason, const QString& subject)
{
    const auto named = [&](const QString& plain, const QString& with) { return subject.isEmpty() ? plain : with.arg(subject); };
    switch (reason) {
    case plan::LimitReason::DeviceCeiling: return Limits::tr("limited by the device ceiling");
    case plan::LimitReason::Pen: return Limits::tr("limited by the pen");
    case plan::LimitReason::Cartridge: // a lot, or the class that was planned
        if (isCartridgeClass(subject.toStdString()))
            return Limits::tr("limited by the planned cartridge: %1").arg(cartridgeClassName(subject.toStdString()));
        return named(Limits::tr("limited by the cartridge"), Limits::tr("limited by cartridge %1"));
    case plan::LimitReason::Zone: return Limits::tr("limited by %1").arg(zoneLower(subject.toStdString()));
    case plan::LimitReason::SkinType: return Limits::tr("limited by skin type");
    case plan::LimitReason::Screening: return Limits::tr("limited by screening");
    case plan::LimitReason::ClinicianScope: return Limits::tr("limited by licence");
    case plan::LimitReason::PatientCap: return Limits::tr("limited by this patient’s cap");
    case plan::LimitReason::Acknowledgement: return Limits::tr("a reason is needed above this");
    case plan::LimitReason::RateClass: return Limits::tr("limited by the rate for this skin");
    }
    return {};
}

QString boundWords(const plan::Bound<Micrometres>& b) { return bound(b); }
QString boundWords(const plan::Bound<StrokesPerMinute>& b) { return bound(b); }
QString mostWords(const plan::Bound<Micrometres>& b) { return most(b); }
QString leastWords(const plan::Bound<Micrometres>& b) { return least(b); }
QString mostWords(const plan::Bound<StrokesPerMinute>& b) { return most(b); }
QString leastWords(const plan::Bound<StrokesPerMinute>& b) { return least(b); }

} // namespace stipple::ui::text
