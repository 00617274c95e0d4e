#include "ui/pages/goal_sheet.h"

#include "ui/pages/flow_layout.h"
#include "ui/shell/content.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/photo_keep.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/photo_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/severity_slider.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

namespace stipple::ui {

GoalSheet::GoalSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Goal"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("goalSheet"));
    setWide(520);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 12);
    form->setContentsMargins(0, 0, 8, 0);
    form->addWidget(new Label(tr("What it is about"), look::kDetail));
    m_concern = named(new QComboBox, "goal.concern", tr("What it is about"));
    m_concern->setMinimumHeight(56);
    for (const auto& indication : content::indications(flow.services().catalogue))
        m_concern->addItem(qs(indication.label), qs(indication.id));
    form->addWidget(m_concern);
    form->addWidget(new Label(tr("In the patient's own words"), look::kDetail));
    m_words = named(new QPlainTextEdit, "goal.words", tr("In the patient's own words"));
    m_words->setFixedHeight(104);
    m_words->setTabChangesFocus(true);
    form->addWidget(m_words);
    m_problem = new Label({}, {16, QFont::DemiBold, Tone::Ink});
    m_problem->hide();
    form->addWidget(m_problem);
    form->addLayout(addSlider(form, tr("Severity now"), "goal.now", m_now, m_nowValue));
    form->addWidget(m_now);
    form->addLayout(addSlider(form, tr("Target"), "goal.target", m_target, m_targetValue));
    form->addWidget(m_target);
    m_baseline = named(new Label({}, look::kDetail), "goal.baseline");
    form->addWidget(m_baseline);
    form->addWidget(new Label(tr("How important"), look::kDetail));
    m_priority = named(new SegmentedControl({{tr("First"), {}, {}}, {tr("Second"), {}, {}}, {tr("Third"), {}, {}}, {tr("Later"), {}, {}}}),
                       "goal.priority", tr("How important this goal is"));
    m_priority->setDense(48);
    form->addWidget(m_priority);
    auto* photo = bare<QHBoxLayout>(nullptr, 12);
    m_picture = named(new QLabel, "goal.photo", tr("Photo of the concern"));
    m_picture->setFixedSize(120, 90);
    m_picture->setAlignment(Qt::AlignCenter);
    photo->addWidget(m_picture);
    m_addPhoto = named(new Button(tr("Photo of concern"), Button::Kind::Secondary, Button::Size::Dense), "goal.addPhoto", tr("Choose a photo of the concern"));
    m_addPhoto->setIconBefore(QStringLiteral("camera"));
    m_dropPhoto = named(new Button(tr("Without"), Button::Kind::Quiet, Button::Size::Dense), "goal.dropPhoto", tr("Show this goal without a photo"));
    photo->addWidget(m_addPhoto);
    photo->addWidget(m_dropPhoto);
    photo->addStretch(1);
    form->addLayout(photo);
    connect(m_addPhoto, &QAbstractButton::clicked, this, &GoalSheet::choosePhoto);
    connect(m_dropPhoto, &QAbstractButton::clicked, this, [this] {
        m_goal.photo.reset();
        showPhoto();
    });
    form->addWidget(new Label(tr("Zones"), look::kDetail));
    auto* chips = new FlowLayout(8);
    for (const auto& zone : content::zones(flow.services().catalogue)) {
        if (zone.excluded)
            continue;
        auto* chip = new Chip(text::zoneShort(zone.id));
        chip->setObjectName(QStringLiteral("goal.zone.") + qs(zone.id));
        chips->addWidget(chip);
        m_zones.emplace_back(zone.id, chip);
    }
    form->addLayout(chips);
    form->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);

    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "goal.cancel");
    m_save = named(new Button(tr("Save goal"), Button::Kind::Primary), "goal.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_save, &QAbstractButton::clicked, this, &GoalSheet::submit);
}

QHBoxLayout* GoalSheet::addSlider(QVBoxLayout*, const QString& name, const char* objectName, SeveritySlider*& slider, Label*& value)
{
    slider = named(new SeveritySlider(SeveritySlider::Scale::Labelled), objectName, name);
    slider->setName(name);
    value = new Label(QStringLiteral("0"), {22, QFont::DemiBold, Tone::Ink});
    connect(slider, &QAbstractSlider::valueChanged, this, [value](int v) { value->setText(QString::number(v)); });
    auto* row = bare<QHBoxLayout>();
    row->addWidget(new Label(name, look::kDetail), 1);
    row->addWidget(value);
    return row;
}

void GoalSheet::edit(const ports::Goal& goal)
{
    m_goal = goal;
    m_problem->hide();
    const int index = m_concern->findData(qs(goal.concern));
    m_concern->setCurrentIndex(std::max(0, index));
    m_words->setPlainText(qs(goal.words));
    m_now->setValue(goal.id.isNull() ? 5 : goal.now);
    m_target->setValue(goal.id.isNull() ? 2 : goal.target);
    m_nowValue->setText(QString::number(m_now->value()));
    m_targetValue->setText(QString::number(m_target->value()));
    for (const auto& [id, chip] : m_zones)
        chip->setChecked(std::ranges::find(goal.zones, id) != goal.zones.end());
    const int place = goal.id.isNull() ? static_cast<int>(m_flow.chart().goals.size()) + 1 : goal.priority;
    m_priority->setCurrent(std::clamp(place, 1, 4) - 1);
    m_baseline->setVisible(!goal.id.isNull());
    m_baseline->setText(tr("At first: %1, on %2").arg(goal.baseline).arg(text::dayLong(text::localDay(goal.recordedAt))));
    showPhoto();
    m_save->setEnabled(true);
    setSubject(goal.id.isNull() ? QString() : qs(toString(goal.id)));
    open();
    m_words->setFocus();
}

void GoalSheet::submit()
{
    auto goal = m_goal;
    goal.concern = ss(m_concern->currentData().toString());
    goal.words = ss(m_words->toPlainText().trimmed());
    if (goal.words.empty()) {
        m_problem->setText(tr("Write down what the patient says"));
        m_problem->show();
        m_words->setFocus();
        return;
    }
    goal.now = m_now->value();
    goal.target = m_target->value();
    if (goal.id.isNull()) {
        goal.baseline = goal.now;
        goal.recordedAt = m_flow.services().utcNow();
    }
    goal.priority = m_priority->current() + 1;
    goal.zones.clear();
    for (const auto& [id, chip] : m_zones)
        if (chip->isChecked())
            goal.zones.push_back(id);
    m_save->setEnabled(false);
    QPointer<GoalSheet> self(this);
    m_flow.saveGoal(goal, [self, about = subject()](Result<ports::Unit> saved) {
        if (!self || self->subject() != about)
            return;
        self->m_save->setEnabled(true);
        if (saved) {
            self->close();
            return;
        }
        const auto words = text::wordsFor(saved.error());
        self->m_problem->setText(words.sentence + QStringLiteral("  ") + words.code);
        self->m_problem->show();
    });
}

void GoalSheet::choosePhoto()
{
    photo::choose(this, tr("Photo of the concern"), [this, about = subject(), session = m_flow.record().id](const QByteArray& file) {
        if (about == subject() && session == m_flow.record().id)
            keepPhoto(file);
    });
}

void GoalSheet::keepPhoto(const QByteArray& file)
{
    const auto bytes = photo::forRecord(file);
    if (bytes.isEmpty()) {
        m_problem->setText(text::photoUnreadable());
        m_problem->show();
        return;
    }
    m_problem->hide();
    m_addPhoto->setEnabled(false);
    QPointer<GoalSheet> self(this);
    photo::keep(m_flow.services(), {m_flow.chart().patient.id, m_flow.record().id, "concern", "detail"}, bytes,
                [self, about = subject(), session = m_flow.record().id](Result<std::optional<EntryId>> kept) {
                    if (!self || self->subject() != about || self->m_flow.record().id != session)
                        return;
                    self->m_addPhoto->setEnabled(true);
                    if (!kept) {
                        emit self->m_flow.problem(kept.error());
                        return;
                    }
                    if (!*kept) {
                        self->m_problem->setText(text::photoRefused());
                        self->m_problem->show();
                        return;
                    }
                    self->m_goal.photo = **kept;
                    self->showPhoto();
                });
}

void GoalSheet::showPhoto()
{
    m_picture->clear();
    m_picture->setVisible(m_goal.photo.has_value());
    m_dropPhoto->setVisible(m_goal.photo.has_value());
    if (!m_goal.photo)
        return;
    QPointer<GoalSheet> self(this);
    m_flow.services().clinic.photoBytes(*m_goal.photo, [self, of = *m_goal.photo](Result<std::vector<std::uint8_t>> bytes) {
        if (!self || !self->m_goal.photo || *self->m_goal.photo != of)
            return;
        const auto image = bytes ? QImage::fromData(QByteArrayView(bytes->data(), static_cast<qsizetype>(bytes->size()))) : QImage();
        if (image.isNull())
            self->m_picture->setText(GoalSheet::tr("No picture"));
        else
            self->m_picture->setPixmap(QPixmap::fromImage(image.scaled(self->m_picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    });
}

} // namespace stipple::ui
