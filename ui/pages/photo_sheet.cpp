#include "ui/pages/photo_sheet.h"

#include "ui/map/map_document.h"
#include "ui/pages/page.h"
#include "ui/pages/photo_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/photo_keep.h"
#include "ui/text/photo_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
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
    m_choose = named(new Button(tr("Choose picture"), Button::Kind::Primary), "photos.choose");
    m_choose->setIconBefore(QStringLiteral("image"));
    row->addWidget(m_choose);
    to->addLayout(row);
    auto* hint = new Label(tr("JPEG or PNG. It is kept sealed, without place or camera data."), look::kDetail);
    hint->setWrap(Label::Wrap::Words);
    to->addWidget(hint);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        photo::choose(this, tr("Photo of the patient"), [this](const QByteArray& file) { keep(file); });
    });
}

void PhotoSheet::start(PatientId patient, const std::vector<ports::Photo>& photos, std::optional<EntryId> chosen)
{
    m_patient = patient;
    m_photos = photos;
    m_problem->clear();
    m_beside->setChecked(false);
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

void PhotoSheet::keep(const QByteArray& file)
{
    const auto jpeg = photo::forRecord(file);
    if (jpeg.isEmpty()) {
        m_problem->say(text::photoUnreadable());
        return;
    }
    m_problem->clear();
    m_choose->setEnabled(false);
    const auto patient = m_patient;
    const std::string kind = kKinds[static_cast<std::size_t>(std::max(0, m_kind->current()))];
    const auto view = ss(m_viewOf->currentData().toString());
    QPointer<PhotoSheet> self(this);
    photo::keep(m_services, {patient, std::nullopt, kind, view}, jpeg, [self, patient, kind, view](Result<std::optional<EntryId>> kept) {
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
        if (self->m_patient != patient)
            return;
        self->m_photos.insert(self->m_photos.begin(), {**kept, kind, view, self->m_services.utcNow(), std::nullopt});
        self->m_index = 0;
        self->refresh();
    });
}

} // namespace stipple::ui
