#include "ui/pages/photo_sheet.h"

#include "core/text/number_input.h"
#include "ui/map/map_document.h"
#include "ui/pages/page.h"
#include "ui/pages/photo_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/photo_keep.h"
#include "ui/text/date_text.h"
#include "ui/text/photo_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>
#include <array>

namespace stipple::ui {

namespace {
constexpr std::array<const char*, 4> kKinds{"before", "after", "progress", "reference"};
constexpr auto kDetailView = "detail";
} // namespace

PhotoSheet::PhotoSheet(const Services& services, QWidget* host) : SideSheet(tr("Photos"), host), m_services(services)
{
    setObjectName(QStringLiteral("photoSheet"));
    setWide(760);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    buildView(column);
    buildForm(column);
    setLongContent(content);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "photos.close");
    foot()->addWidget(shut);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
}

void PhotoSheet::buildView(QVBoxLayout* to)
{
    m_viewBox = new QWidget;
    auto* box = bare<QVBoxLayout>(m_viewBox, 10);
    m_view = named(new PhotoView, "photos.view");
    box->addWidget(m_view, 1);
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    m_newer = named(new Button(tr("Newer"), Button::Kind::Secondary, Button::Size::Dense), "photos.newer", tr("Newer photo"));
    m_older = named(new Button(tr("Older"), Button::Kind::Secondary, Button::Size::Dense), "photos.older", tr("Older photo"));
    m_place = new Label({}, look::kDetail);
    m_beside = named(new QCheckBox(tr("Beside the first of this view")), "photos.beside");
    m_beside->setMinimumHeight(44);
    row->addWidget(m_newer);
    row->addWidget(m_older);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_beside);
    box->addLayout(row);
    to->addWidget(m_viewBox, 1);
    connect(m_newer, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_older, &QAbstractButton::clicked, this, [this] { step(+1); });
    connect(m_beside, &QCheckBox::toggled, this, &PhotoSheet::refresh);
}

void PhotoSheet::buildForm(QVBoxLayout* to)
{
    to->addSpacing(8);
    to->addWidget(new Label(tr("Add a photo"), look::kName));
    QList<SegmentedControl::Item> kinds;
    for (const char* kind : kKinds)
        kinds.append({text::photoKind(kind), {}, {}});
    m_kind = named(new SegmentedControl(kinds), "photos.kind", tr("When it was taken"));
    m_kind->setDense(48);
    to->addWidget(m_kind);
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    m_viewOf = named(new QComboBox, "photos.viewOf", tr("What it shows"));
    m_viewOf->setMinimumHeight(56);
    for (const auto& map : map::builtInMapNames())
        m_viewOf->addItem(text::photoView(ss(map)), map);
    m_viewOf->addItem(text::photoView(kDetailView), QLatin1String(kDetailView));
    row->addWidget(m_viewOf, 1);
    m_taken = new Field(tr("Taken on"));
    named(m_taken->edit(), "photos.taken", tr("Day on which it was taken"));
    to->addWidget(m_taken);
    m_choose = named(new Button(tr("Choose picture"), Button::Kind::Primary), "photos.choose");
    m_choose->setIconBefore(QStringLiteral("image"));
    row->addWidget(m_choose);
    to->addLayout(row);
    auto* hint = new Label(tr("JPEG or PNG. It is kept sealed, without place or camera data."), look::kDetail);
    hint->setWrap(Label::Wrap::Words);
    to->addWidget(hint);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        photo::choose(this, tr("Photo of the patient"), [this, patient = m_patient](const QByteArray& file) {
            if (patient == m_patient)
                keep(file);
        });
    });
}

void PhotoSheet::start(PatientId patient, const std::vector<ports::Photo>& photos, std::optional<EntryId> chosen)
{
    m_patient = patient;
    m_photos = photos;
    m_problem->clear();
    m_beside->setChecked(false);
    m_taken->setText(qs(stipple::text::formatDate(text::localDay(m_services.utcNow()))));
    m_taken->setProblem({});
    const auto at = chosen ? std::ranges::find(m_photos, *chosen, &ports::Photo::id) : m_photos.begin();
    m_index = at == m_photos.end() ? 0 : static_cast<std::size_t>(at - m_photos.begin());
    refresh();
    open();
}

void PhotoSheet::step(int by)
{
    const auto to = static_cast<std::ptrdiff_t>(m_index) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_photos.size()))
        return;
    m_index = static_cast<std::size_t>(to);
    refresh();
}

const ports::Photo* PhotoSheet::firstOfView() const
{
    const auto& shown = m_photos[m_index];
    for (auto it = m_photos.rbegin(); it != m_photos.rend(); ++it)
        if (it->view == shown.view)
            return it->id == shown.id ? nullptr : &*it;
    return nullptr;
}

void PhotoSheet::refresh()
{
    m_viewBox->setVisible(!m_photos.empty());
    m_view->clear();
    const int question = ++m_question;
    if (m_photos.empty())
        return;
    const auto* first = firstOfView();
    m_beside->setEnabled(first != nullptr);
    m_newer->setEnabled(m_index > 0);
    m_older->setEnabled(m_index + 1 < m_photos.size());
    m_place->setText(tr("%1 of %2").arg(m_index + 1).arg(m_photos.size()));
    const auto put = [&](PhotoView::Place place, const ports::Photo& photo) {
        m_view->set(place, text::photoName(photo));
        QPointer<PhotoSheet> self(this);
        m_services.clinic.photoBytes(photo.id, [self, place, question](Result<std::vector<std::uint8_t>> bytes) {
            if (!self || self->m_question != question)
                return;
            if (!bytes)
                self->m_problem->show(bytes.error());
            self->m_view->setPicture(place, bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size())) : QByteArray());
        });
    };
    if (first && m_beside->isChecked())
        put(PhotoView::Place::Left, *first);
    put(PhotoView::Place::Right, m_photos[m_index]);
}

std::optional<ports::Day> PhotoSheet::takenOn()
{
    const auto day = stipple::text::parseDate(ss(m_taken->text().trimmed()), text::typedOrder());
    const bool ahead = day && text::localDay(m_services.utcNow()) < *day;
    m_taken->setProblem(!day ? text::problemWords(day.error()) : ahead ? tr("This day is still to come") : QString());
    return day && !ahead ? std::optional(*day) : std::nullopt;
}

void PhotoSheet::keep(const QByteArray& file)
{
    const auto jpeg = photo::forRecord(file);
    if (jpeg.isEmpty()) {
        m_problem->say(text::photoUnreadable());
        return;
    }
    const auto day = takenOn();
    if (!day)
        return;
    m_problem->clear();
    m_choose->setEnabled(false);
    const photo::NewPhoto fresh{m_patient, std::nullopt, kKinds[static_cast<std::size_t>(std::max(0, m_kind->current()))],
                                ss(m_viewOf->currentData().toString()), day};
    QPointer<PhotoSheet> self(this);
    photo::keep(m_services, fresh, jpeg, [self, fresh](Result<std::optional<EntryId>> kept) {
        if (!self)
            return;
        self->m_choose->setEnabled(true);
        if (!kept) {
            self->m_problem->show(kept.error());
            return;
        }
        if (!*kept) {
            self->m_problem->say(text::photoRefused());
            return;
        }
        emit self->added();
        if (self->m_patient != fresh.patient)
            return;
        const ports::Photo photo{**kept, fresh.kind, fresh.view, photo::takenAt(self->m_services, fresh), std::nullopt};
        const auto at = std::ranges::find_if(self->m_photos, [&photo](const ports::Photo& other) { return other.taken.ms <= photo.taken.ms; });
        self->m_index = static_cast<std::size_t>(at - self->m_photos.begin());
        self->m_photos.insert(at, photo);
        self->refresh();
    });
}

} // namespace stipple::ui
