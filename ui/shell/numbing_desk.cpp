#include "ui/shell/numbing_desk.h"

#include "core/clinical/catalogue.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

// "lidocaine 4 %": as it stands on the tube.
std::string strengthOf(const clinical::AnaestheticProduct& product)
{
    std::string words;
    for (const auto& [substance, permille] : product.strengthPermille) {
        const auto percent = permille % 10 == 0 ? std::to_string(permille / 10)
                                                : std::to_string(permille / 10) + "." + std::to_string(permille % 10);
        words += (words.empty() ? "" : " + ") + substance + " " + percent + " %";
    }
    return words;
}

} // namespace

NumbingDesk::NumbingDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow)
{
    connect(&flow, &SessionFlow::opened, this, &NumbingDesk::load);
    connect(this, &NumbingDesk::changed, this, [this] { m_flow.treatment().lookAgain(); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_flow.isOpen() || m_all.empty() || m_flow.step() == FlowStep::Treat)
            return;
        emit passed();
        m_flow.treatment().lookAgain();
    });
}

const clinical::AnaestheticContent& NumbingDesk::content() const
{
    return m_flow.services().catalogue.anaesthetics();
}

void NumbingDesk::load()
{
    m_all.clear();
    m_read = false;
    m_tick.stop();
    m_of = m_flow.record().id;
    QPointer<NumbingDesk> self(this);
    m_flow.services().care.numbings(m_of, [self, of = m_of](Result<std::vector<ports::Numbing>> all) {
        if (!self || self->m_of != of)
            return;
        if (!all) {
            emit self->m_flow.problem(all.error());
            return;
        }
        self->m_all = std::move(*all);
        std::ranges::stable_sort(self->m_all, {}, [](const ports::Numbing& n) { return n.appliedAt.ms; });
        self->m_read = true;
        self->m_tick.start();
        emit self->changed();
    });
}

std::optional<clinical::NumbingState> NumbingDesk::state() const
{
    if (!m_read)
        return std::nullopt;
    return clinical::numbingState(content(), m_all, m_flow.services().utcNow());
}

std::vector<clinical::ZoneCream> NumbingDesk::creams() const
{
    return clinical::zoneCreams(content(), m_all, m_flow.services().utcNow());
}

std::vector<clinical::NumbingProblem> NumbingDesk::judge(const clinical::NumbingRequest& request) const
{
    clinical::NumbingContext context;
    context.today = m_flow.today();
    context.needlingBegan = m_flow.treatment().begun();
    context.forbiddenBy = clinical::numbingForbiddenBy(m_flow.screening());
    context.before = m_all;
    return clinical::judgeNumbing(content(), request, context);
}

void NumbingDesk::apply(const clinical::NumbingRequest& request, UtcMs at)
{
    if (!m_read || m_flow.readOnly() || std::ranges::any_of(judge(request), clinical::forbids))
        return;
    ports::Numbing numbing;
    numbing.appliedAt = at;
    numbing.product = request.product;
    if (const auto* product = m_flow.services().catalogue.anaesthetic(request.product))
        numbing.strength = strengthOf(*product);
    numbing.lotText = request.lot;
    numbing.expiry = request.expiry;
    numbing.amountMg = request.amountMg;
    numbing.areaCm2 = request.areaCm2;
    numbing.occluded = request.occluded;
    numbing.patientKg = request.patientKg;
    numbing.zones = request.zones;
    numbing.note = request.reason;
    for (const auto& zone : request.zones)
        numbing.times.push_back({zone, at});
    save(std::move(numbing));
}

ports::NumbedZone* NumbingDesk::find(const std::string& zone, ports::Numbing*& of)
{
    for (auto it = m_all.rbegin(); it != m_all.rend(); ++it) // the newest application of this zone
        for (auto& time : it->times)
            if (time.zone == zone) {
                of = &*it;
                return &time;
            }
    return nullptr;
}

void NumbingDesk::takeOff(const std::string& zone)
{
    ports::Numbing* of = nullptr;
    auto* time = find(zone, of);
    if (!time || time->offAt || m_flow.readOnly())
        return;
    auto next = *of;
    auto& own = *std::ranges::find(next.times, zone, &ports::NumbedZone::zone);
    own.offAt = m_flow.services().utcNow();
    if (m_flow.practitioner())
        own.removedBy = m_flow.practitioner()->name;
    if (std::ranges::all_of(next.times, [](const ports::NumbedZone& z) { return z.offAt.has_value(); }))
        next.removedAt = own.offAt;
    save(std::move(next));
}

void NumbingDesk::tick(const std::string& zone, bool residueOff, bool disinfected)
{
    ports::Numbing* of = nullptr;
    const auto* time = find(zone, of);
    if (!time || !time->offAt || m_flow.readOnly())
        return;
    auto next = *of;
    auto& own = *std::ranges::find(next.times, zone, &ports::NumbedZone::zone);
    own.residueOff = residueOff;
    own.disinfected = disinfected;
    save(std::move(next));
}

void NumbingDesk::save(ports::Numbing numbing)
{
    QPointer<NumbingDesk> self(this);
    m_flow.services().care.saveNumbing(m_of, numbing, [self, numbing, of = m_of](Result<EntryId> saved) mutable {
        if (!self || self->m_of != of)
            return;
        if (!saved) {
            emit self->m_flow.problem(saved.error());
            return;
        }
        const bool isNew = numbing.id.isNull();
        numbing.id = *saved;
        const auto it = std::ranges::find(self->m_all, numbing.id, &ports::Numbing::id);
        if (it == self->m_all.end())
            self->m_all.push_back(std::move(numbing));
        else
            *it = std::move(numbing);
        emit self->changed();
        if (isNew)
            emit self->applied();
    });
}

} // namespace stipple::ui
