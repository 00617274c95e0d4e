#include "ui/pages/photos_card.h"

#include "ui/pages/page.h"
#include "ui/pages/photo_tile.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/portrait.h"
#include "ui/text/date_text.h"
#include "ui/text/photo_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kInRow = 3;
constexpr int kDaysShown = 2;
} // namespace

void fillTile(const Services& services, EntryId photo, PhotoTile* tile)
{
    QPointer<PhotoTile> there(tile);
    services.clinic.photoBytes(photo, [there](Result<std::vector<std::uint8_t>> bytes) {
        if (there)
            there->setPicture(bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size())) : QByteArray());
    });
}

PhotosCard::PhotosCard(const Services& services, QWidget* parent) : Card(parent), m_services(services)
{
    setObjectName(QStringLiteral("chart.photos"));
}

void PhotosCard::clear()
{
    m_patient = {};
    m_photos.clear();
    emptyLayout(body());
}

void PhotosCard::load(PatientId patient)
{
    if (patient != m_patient)
        clear();
    m_patient = patient;
    QPointer<PhotosCard> self(this);
    m_services.clinic.photos(patient, [self, patient](Result<std::vector<ports::Photo>> photos) {
        if (!self || self->m_patient != patient)
            return;
        self->m_photos.clear();
        if (!photos) {
            emptyLayout(self->body());
            self->addHead();
            auto* problem = new ProblemStrip;
            self->body()->addWidget(problem);
            problem->show(photos.error());
            return;
        }
        std::ranges::copy_if(*photos, std::back_inserter(self->m_photos), [](const ports::Photo& photo) { return photo.kind != portrait::kKind; });
        std::ranges::stable_sort(self->m_photos, std::ranges::greater{}, [](const ports::Photo& photo) { return photo.taken.ms; });
        self->show();
    });
}

void PhotosCard::addHead()
{
    auto* head = addTitle(tr("Photos"));
    auto* button = named(new Button(tr("Add"), Button::Kind::Secondary, Button::Size::Dense), "chart.addPhoto", tr("Add a photo"));
    button->setIconBefore(QStringLiteral("camera"));
    head->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &PhotosCard::add);
}

void PhotosCard::show()
{
    emptyLayout(body());
    body()->setSpacing(8);
    addHead();
    if (m_photos.empty()) {
        body()->addWidget(new EmptyState(QStringLiteral("image"), tr("No photos yet"), tr("Before the first session is the best time.")));
        return;
    }
    int days = 0, shown = 0;
    for (auto it = m_photos.begin(); it != m_photos.end() && days < kDaysShown; ++days) {
        const auto day = text::localDay(it->taken);
        const auto end = std::find_if(it, m_photos.end(), [&](const ports::Photo& photo) { return text::localDay(photo.taken) != day; });
        body()->addWidget(new Label(text::dayMonth(day) + QStringLiteral(" · ") + text::photoKind(it->kind), look::kDetail));
        auto* row = bare<QHBoxLayout>(nullptr, 8);
        for (int i = 0; i < kInRow; ++i, it += it == end ? 0 : 1) {
            if (it == end) {
                row->addStretch(1);
                continue;
            }
            auto* tile = named(new PhotoTile(text::photoView(it->view), text::photoName(*it)), "chart.photoTile");
            connect(tile, &QAbstractButton::clicked, this, [this, id = it->id] { emit chosen(id); });
            fillTile(m_services, it->id, tile);
            row->addWidget(tile, 1);
            ++shown;
        }
        it = end;
        body()->addLayout(row);
    }
    if (shown < static_cast<int>(m_photos.size())) {
        auto* all = named(new Button(tr("All %1 photos").arg(m_photos.size()), Button::Kind::Quiet, Button::Size::Dense), "chart.allPhotos");
        connect(all, &QAbstractButton::clicked, this, [this] { emit chosen(m_photos.front().id); });
        body()->addWidget(all, 0, Qt::AlignLeft);
    }
}

} // namespace stipple::ui
