#include "ui/shell/treatment_keeper.h"

#include "ui/shell/passing.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace stipple::ui {

namespace {

constexpr int kRetryMs = 300;
constexpr int kPatienceMs = 1000; // within which everything has to be on the disk
constexpr int kLookMs = 200;

} // namespace

TreatmentKeeper::TreatmentKeeper(ports::RecordsPort& records, QObject* parent) : QObject(parent), m_records(records)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &TreatmentKeeper::retry);
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &TreatmentKeeper::tell);
}

void TreatmentKeeper::keep(SessionId session, const ports::Segment& segment) { add(session, segment); }
void TreatmentKeeper::keep(SessionId session, const ports::SessionAlarm& alarm) { add(session, alarm); }

void TreatmentKeeper::reset()
{
    m_refused = false;
    tell();
}

void TreatmentKeeper::add(SessionId session, What what)
{
    QElapsedTimer since;
    since.start();
    if (const auto* segment = std::get_if<ports::Segment>(&what)) // a newer state takes the place of one that waits
        std::erase_if(m_items, [segment, &since](const Item& item) {
            const auto* other = std::get_if<ports::Segment>(&item.what);
            const bool older = !item.asked && other && other->id == segment->id;
            if (older)
                since = item.since; // so long has something been missing
            return older;
        });
    m_items.push_back({m_next++, session, std::move(what), since});
    m_look.start();
    ask(m_items.back());
}

void TreatmentKeeper::ask(Item& item)
{
    item.asked = true;
    QPointer<TreatmentKeeper> self(this);
    const ports::Answer<ports::Unit> answer = [self, number = item.number](Result<ports::Unit> result) {
        if (self)
            self->answered(number, result);
    };
    if (const auto* segment = std::get_if<ports::Segment>(&item.what))
        m_records.saveSegment(item.session, *segment, answer);
    else
        m_records.saveAlarm(item.session, std::get<ports::SessionAlarm>(item.what), answer);
}

void TreatmentKeeper::answered(quint64 number, const Result<ports::Unit>& result)
{
    const auto at = std::ranges::find(m_items, number, &Item::number);
    if (at == m_items.end())
        return;
    if (!result && mayPass(result.error().code)) {
        at->asked = false;
        const auto* segment = std::get_if<ports::Segment>(&at->what);
        const auto newer = std::find_if(at + 1, m_items.end(), [segment](const Item& later) {
            const auto* other = std::get_if<ports::Segment>(&later.what);
            return segment && other && other->id == segment->id;
        });
        if (newer != m_items.end()) {
            newer->since = at->since;
            m_items.erase(at);
        }
        if (!std::exchange(m_said, true))
            emit failed(result.error());
        m_retry.start();
        return;
    }
    m_items.erase(at);
    if (!result) {
        m_refused = true;
        emit refused(result.error());
    }
    if (m_items.empty()) {
        m_said = false;
        m_look.stop();
    }
    tell();
    if (m_items.empty())
        emit kept();
}

void TreatmentKeeper::retry()
{
    for (Item& item : m_items)
        if (!item.asked)
            ask(item);
}

void TreatmentKeeper::tell()
{
    const bool late = std::ranges::any_of(m_items, [](const Item& item) { return item.since.elapsed() > kPatienceMs; });
    const bool well = !m_refused && !late;
    if (well != std::exchange(m_healthy, well))
        emit healthy(well);
}

} // namespace stipple::ui
