#include "ui/shell/plan_desk.h"

#include "core/plan/canonical.h"
#include "ui/shell/content.h"
#include "ui/shell/passing.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"

#include <QCryptographicHash>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kSavePauseMs = 400;

std::array<std::uint8_t, 32> sha256(QByteArrayView bytes)
{
    const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    std::array<std::uint8_t, 32> sha{};
    std::transform(digest.begin(), digest.end(), sha.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return sha;
}
}

PlanDesk::PlanDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow), m_history(plan::Plan{})
{
    m_save.setSingleShot(true);
    m_save.setInterval(kSavePauseMs);
    connect(&m_save, &QTimer::timeout, this, &PlanDesk::saveNow);
}

void PlanDesk::reset(const plan::Plan& start)
{
    m_save.stop();
    m_dirty = false;
    m_history.reset(start);
    emit changed();
}

const plan::ZonePlan* PlanDesk::zone(const std::string& id) const
{
    const auto& zones = plan().zones;
    const auto it = std::ranges::find(zones, id, &plan::ZonePlan::zone);
    return it == zones.end() ? nullptr : &*it;
}

int PlanDesk::orderOf(const std::string& id) const
{
    const auto& zones = plan().zones;
    const auto it = std::ranges::find(zones, id, &plan::ZonePlan::zone);
    return it == zones.end() ? 0 : static_cast<int>(it - zones.begin()) + 1;
}

bool PlanDesk::editable() const
{
    return m_flow.isOpen() && !m_flow.readOnly() && !m_flow.treatment().begun();
}

void PlanDesk::push(Result<plan::Plan> next, const QString& name, const std::string& zone, const std::string& mergeKey)
{
    if (!editable())
        return;
    if (!next) {
        emit refused(next.error(), QString::fromStdString(zone));
        return;
    }
    m_history.push(std::move(*next), name.toStdString(), mergeKey);
    after();
}

void PlanDesk::after()
{
    m_flow.recordForDesk().plan = plan();
    m_dirty = true;
    m_save.start();
    m_flow.treatment().planChanged();
    emit changed();
}

void PlanDesk::add(const std::string& id)
{
    push(plan::addZone(plan(), id, content::zones(m_flow.services().catalogue), m_flow.limitInputs()), tr("Add zone"), id);
}

void PlanDesk::addAll(const std::vector<std::string>& ids)
{
    auto next = plan();
    for (const auto& id : ids) {
        if (orderOf(id) != 0)
            continue;
        auto added = plan::addZone(next, id, content::zones(m_flow.services().catalogue), m_flow.limitInputs());
        if (added)
            next = std::move(*added);
        else
            emit refused(added.error(), QString::fromStdString(id));
    }
    push(std::move(next), tr("Add zones"), {});
}

void PlanDesk::moveTo(const std::string& id, int place)
{
    push(plan::moveZone(plan(), id, static_cast<std::size_t>(std::max(0, place))), tr("Change order"), id);
}

void PlanDesk::remove(const std::string& id)
{
    push(plan::removeZone(plan(), id), tr("Remove zone"), id);
}

void PlanDesk::move(const std::string& id, int steps)
{
    const int to = std::max(0, orderOf(id) - 1 + steps);
    push(plan::moveZone(plan(), id, static_cast<std::size_t>(to)), tr("Change order"), id, "order/" + id);
}

void PlanDesk::set(const plan::ZonePlan& values, const QString& name, const std::string& mergeKey)
{
    const bool both = linked(values.zone);
    const auto table = content::zones(m_flow.services().catalogue);
    auto next = plan::setZone(plan(), values, table, m_flow.limitInputs());
    if (next && both)
        next = plan::mirrorZone(std::move(*next), values.zone, table, m_flow.limitInputs());
    push(std::move(next), name, values.zone, mergeKey);
}

void PlanDesk::accept(const std::string& id)
{
    if (const auto* values = zone(id))
        set(*values, tr("Set values"));
}

void PlanDesk::acceptAll()
{
    push(plan::acceptProposals(plan()), tr("Set all values"), {});
}

int PlanDesk::proposals() const
{
    return static_cast<int>(std::ranges::count(plan().zones, plan::ValueOrigin::Proposed, &plan::ZonePlan::origin));
}

void PlanDesk::setCartridgeEverywhere(const std::string& cartridge)
{
    auto next = plan();
    for (auto values : plan().zones) {
        const auto origin = values.origin;
        values.cartridge = cartridge;
        auto set = plan::setZone(next, values, content::zones(m_flow.services().catalogue), m_flow.limitInputs());
        if (!set) {
            emit refused(set.error(), QString::fromStdString(values.zone));
            continue;
        }
        next = std::move(*set);
        std::ranges::find(next.zones, values.zone, &plan::ZonePlan::zone)->origin = origin;
    }
    push(std::move(next), tr("Cartridge of every zone"), {});
}

void PlanDesk::adopt(const plan::Plan& next, const QString& name)
{
    auto adopted = next;
    adopted.id = plan().id;
    push(std::move(adopted), name, {});
}

void PlanDesk::setSeries(int sessions, int intervalDays)
{
    auto next = plan();
    next.sessionsTotal = sessions;
    next.intervalDays = intervalDays;
    push(std::move(next), tr("Series"), {}, "series");
}

void PlanDesk::setIndication(const std::string& indication)
{
    auto next = plan();
    next.indication = indication;
    push(std::move(next), tr("Goal of the plan"), {});
}

bool PlanDesk::linked(const std::string& id) const
{
    const auto* row = content::zone(m_flow.services().catalogue, id);
    const auto* here = zone(id);
    const auto* there = row && !row->twin.empty() ? zone(row->twin) : nullptr;
    return here && there && here->depth == there->depth && here->rate == there->rate && here->passes == there->passes
        && here->pattern == there->pattern && here->endPoint == there->endPoint && here->cartridge == there->cartridge;
}

void PlanDesk::setLinked(const std::string& id, bool on)
{
    if (on) {
        push(plan::mirrorZone(plan(), id, content::zones(m_flow.services().catalogue), m_flow.limitInputs()),
             tr("Same on both sides"), id);
        return;
    }
    const auto* row = content::zone(m_flow.services().catalogue, id);
    if (row && !row->twin.empty())
        push(plan::removeZone(plan(), row->twin), tr("One side only"), id);
}

void PlanDesk::undo()
{
    if (editable() && m_history.undo())
        after();
}

void PlanDesk::redo()
{
    if (editable() && m_history.redo())
        after();
}

plan::ZoneLimits PlanDesk::limits(const std::string& id) const
{
    const auto* row = content::zone(m_flow.services().catalogue, id);
    const auto* values = zone(id);
    return row ? plan::mergeLimits(*row, m_flow.limitInputs(), values ? values->cartridge : std::string()) : plan::ZoneLimits{};
}

std::vector<plan::PlanProblem> PlanDesk::problems() const
{
    return plan::validatePlan(plan(), content::zones(m_flow.services().catalogue), m_flow.limitInputs());
}

std::uint32_t PlanDesk::hash() const
{
    std::vector<std::uint8_t> photo;
    if (!m_flow.portrait().isEmpty()) {
        const auto digest = sha256(m_flow.portrait());
        photo.assign(digest.begin(), digest.end());
    }
    const auto bytes = plan::canonicalPlan(m_flow.chart().patient.id, plan(), photo);
    return plan::planHash(sha256(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))));
}

void PlanDesk::saveNow()
{
    m_save.stop();
    if (!m_dirty || !m_flow.isOpen())
        return;
    m_dirty = false;
    if (m_flow.treatment().begun())
        return; // frozen; the store would refuse it
    QPointer<PlanDesk> self(this);
    ++m_saving;
    m_flow.services().records.savePlan(m_flow.record().id, plan(), [self, id = m_flow.record().id](Result<ports::Unit> result) {
        if (!self)
            return;
        --self->m_saving;
        if (!result && mayPass(result.error().code) && self->m_flow.record().id == id)
            self->m_dirty = true;
        self->m_flow.saved(result);
    });
}

} // namespace stipple::ui
