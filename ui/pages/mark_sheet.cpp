#include "ui/pages/mark_sheet.h"

#include "core/text/number_input.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/mark_desk.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace stipple::ui {

namespace {
// In 1/10 000 of the map's width: smaller, as drawn, larger.
constexpr int kResizePercent[] = {75, 100, 135};
} // namespace

MarkSheet::MarkSheet(MarkDesk& desk, QWidget* host) : SideSheet(tr("Place to leave out"), host), m_desk(desk)
{
    setObjectName(QStringLiteral("plan.mark"));
    setWide(440);
    m_problem = new ProblemStrip;
    body()->addWidget(m_problem);
    body()->addWidget(new Label(tr("What it is"), look::kDetail));
    QList<SegmentedControl::Item> kinds;
    for (int i = 0; i < ports::kSkinMarkKinds - 1; ++i)
        kinds.append({markKindName(static_cast<ports::SkinMarkKind>(i)).section(QLatin1Char(' '), 0, 0), {}, {}});
    kinds.append({tr("Other"), {}, {}});
    m_kind = named(new SegmentedControl(kinds), "plan.mark.kind", tr("What it is"));
    body()->addWidget(m_kind);
    m_since = new Field(tr("Day of the filling"));
    named(m_since->edit(), "plan.mark.since", tr("Day of the filling"));
    m_since->setHint(tr("For example 2026-05-06 or 06.05.2026"));
    body()->addWidget(m_since);
    body()->addWidget(new Label(tr("Size"), look::kDetail));
    m_size = named(new SegmentedControl({{tr("Smaller"), {}, {}}, {tr("As it is"), {}, {}}, {tr("Larger"), {}, {}}}), "plan.mark.size", tr("Size"));
    body()->addWidget(m_size);
    body()->addWidget(new Label(tr("Note"), look::kDetail));
    m_note = named(new QPlainTextEdit, "plan.mark.note", tr("Note"));
    m_note->setFixedHeight(104);
    m_note->setTabChangesFocus(true);
    body()->addWidget(m_note);
    m_author = new Label({}, look::kDetail);
    m_author->setWrap(Label::Wrap::Words);
    body()->addWidget(m_author);
    body()->addStretch(1);
    m_erase = named(new Button(tr("Erase this place"), Button::Kind::Quiet), "plan.mark.erase");
    m_erase->setIconBefore(QStringLiteral("x"));
    foot()->addWidget(m_erase);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "plan.mark.cancel");
    auto* save = named(new Button(tr("Save"), Button::Kind::Primary), "plan.mark.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(save, &QAbstractButton::clicked, this, &MarkSheet::submit);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        m_since->setVisible(static_cast<ports::SkinMarkKind>(kind) == ports::SkinMarkKind::Filler);
    });
    connect(m_erase, &QAbstractButton::clicked, this, [this] {
        m_desk.erase(m_mark.id);
        close();
    });
    connect(this, &SideSheet::closed, this, [this] {
        if (std::exchange(m_fresh, false))
            m_desk.dropDrawn(m_mark.id);
    });
}

void MarkSheet::edit(const ports::SkinMark& mark) { fill(mark, false); }

void MarkSheet::draw(const ports::SkinMark& mark)
{
    QPointer<MarkSheet> self(this);
    m_desk.draw(mark, [self, mark](Result<ports::SkinMark> kept) {
        if (!self)
            return;
        self->fill(kept ? *kept : mark, kept.has_value());
        if (!kept)
            self->m_problem->show(kept.error()); // to be tried again with Save
    });
}

void MarkSheet::fill(const ports::SkinMark& mark, bool fresh)
{
    m_problem->clear();
    m_fresh = fresh;
    m_mark = mark;
    m_kind->setCurrent(static_cast<int>(mark.kind));
    m_size->setCurrent(1);
    m_since->setVisible(mark.kind == ports::SkinMarkKind::Filler);
    m_since->setProblem({});
    m_since->setText(mark.since ? qs(stipple::text::formatDate(*mark.since)) : QString());
    m_note->setPlainText(qs(mark.note));
    m_erase->setVisible(!mark.id.isNull() && !fresh);
    m_author->setText(mark.id.isNull() || fresh ? QString() : tr("Drawn by %1, %2").arg(qs(mark.author), text::dayLong(text::localDay(mark.at))));
    setSubject(mark.id.isNull() ? QString() : qs(toString(mark.id)));
    open();
    m_kind->setFocus();
}

void MarkSheet::submit()
{
    auto mark = m_mark;
    mark.kind = static_cast<ports::SkinMarkKind>(std::max(0, m_kind->current()));
    mark.note = ss(m_note->toPlainText().trimmed());
    mark.since.reset();
    if (mark.kind == ports::SkinMarkKind::Filler) {
        const auto day = stipple::text::parseDate(ss(m_since->text()), text::typedOrder());
        if (!day) {
            m_since->setProblem(text::problemWords(day.error()));
            m_since->edit()->setFocus();
            return;
        }
        mark.since = *day;
    }
    mark.radius = std::clamp(mark.radius * kResizePercent[std::max(0, m_size->current())] / 100, 1, ports::kSkinMarkRadiusMax);
    QPointer<MarkSheet> self(this);
    const auto done = [self, of = m_mark.id](Result<ports::SkinMark> kept) {
        if (!self || self->m_mark.id != of)
            return;
        if (!kept) {
            self->m_problem->show(kept.error());
            return;
        }
        self->m_fresh = false;
        self->close();
    };
    m_fresh ? m_desk.saveDrawn(mark, done) : m_desk.save(mark, done);
}

} // namespace stipple::ui
