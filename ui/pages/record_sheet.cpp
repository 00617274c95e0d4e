#include "ui/pages/record_sheet.h"

#include "ui/pages/problem_strip.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"

#include <QPlainTextEdit>
#include <QPointer>

namespace stipple::ui {

namespace {

Label* wrappedLine(const QString& words, TextLook look)
{
    auto* label = new Label(words, look);
    label->setWrap(Label::Wrap::Words);
    return label;
}

QString noteTitle(const ports::AddendumLine& line)
{
    const auto when = RecordSheet::tr("%1, %2").arg(text::dayLong(text::localDay(line.at)), text::clock(line.at));
    if (line.kind == "moved_out")
        return RecordSheet::tr("%1 · moved to another chart by %2").arg(when, qs(line.who));
    if (line.kind == "moved_in")
        return RecordSheet::tr("%1 · moved here from another chart by %2").arg(when, qs(line.who));
    return QStringLiteral("%1 · %2").arg(when, qs(line.who));
}

} // namespace

RecordSheet::RecordSheet(const Services& services, QWidget* host) : SideSheet(tr("Signed record"), host), m_services(services)
{
    setObjectName(QStringLiteral("recordSheet"));
    setWide(560);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_facts = bare<QVBoxLayout>(nullptr, 8);
    column->addLayout(m_facts);
    column->addWidget(new Label(tr("Dated notes"), look::kName));
    m_notes = bare<QVBoxLayout>(nullptr, 10);
    column->addLayout(m_notes);
    column->addWidget(wrappedLine(tr("The record itself never changes. What you add is signed with the clinic's key and carries your name and the time."), look::kDetail));
    m_text = named(new QPlainTextEdit, "record.note", tr("Note to this record"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(140);
    column->addWidget(m_text);
    column->addStretch(1);
    setLongContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "record.close");
    m_add = named(new Button(tr("Add note"), Button::Kind::Primary), "record.add", tr("Add a dated note to this record"));
    buttons->addWidget(shut, 1);
    buttons->addWidget(m_add, 1);
    foot()->addLayout(buttons);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_add, &QAbstractButton::clicked, this, &RecordSheet::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(!m_busy && !m_text->toPlainText().trimmed().isEmpty()); });
    m_add->setEnabled(false);
}

void RecordSheet::start(SessionId session)
{
    m_session = session;
    m_busy = false;
    m_problem->clear();
    m_text->clear();
    emptyLayout(m_facts);
    emptyLayout(m_notes);
    setSubject(qs(toString(session)));
    open();
    read();
}

void RecordSheet::read()
{
    QPointer<RecordSheet> self(this);
    m_services.clinic.evidence(m_session, [self, of = m_session](Result<ports::Evidence> evidence) {
        if (!self || self->m_session != of)
            return;
        if (evidence)
            self->show(*evidence);
        else
            self->m_problem->show(evidence.error());
    });
}

void RecordSheet::show(const ports::Evidence& evidence)
{
    emptyLayout(m_facts);
    emptyLayout(m_notes);
    if (const auto& by = evidence.signature) {
        m_facts->addWidget(wrappedLine(tr("Signed by %1, %2").arg(qs(by->licence.empty() ? by->name : by->name + " · " + by->licence),
                                                                  tr("%1, %2").arg(text::dayLong(text::localDay(by->at)), text::clock(by->at))), look::kBody));
        m_facts->addWidget(named(wrappedLine(by->fits ? tr("Signature, rows and the pen's log fit one another.")
                                                      : tr("Something in this record does not fit its signature. Do not rely on it; tell the administrator (E-306)."),
                                             {17, QFont::DemiBold, by->fits ? Tone::Ink : Tone::SandInk}), "record.fits"));
    }
    m_facts->addWidget(new Label(counted(static_cast<int>(evidence.penRecords), tr("1 line of the pen's log"), tr("%1 lines of the pen's log")), look::kDetail));
    for (const auto& file : evidence.recordings)
        m_facts->addWidget(new Label(tr("Recording %1").arg(qs(file)), look::kDetail));
    if (evidence.addenda.empty())
        m_notes->addWidget(new Label(tr("None yet"), look::kDetail));
    for (const auto& line : evidence.addenda) {
        m_notes->addWidget(new Label(noteTitle(line), look::kDetail));
        m_notes->addWidget(named(wrappedLine(qs(line.text), look::kBody), "record.line"));
    }
}

void RecordSheet::add()
{
    const auto words = ss(m_text->toPlainText().trimmed());
    if (m_busy || words.empty())
        return;
    m_busy = true;
    m_add->setEnabled(false);
    QPointer<RecordSheet> self(this);
    m_services.records.addendum(m_session, words, [self](Result<ports::Unit> added) {
        if (!self)
            return;
        self->m_busy = false;
        if (!added) {
            self->m_problem->show(added.error());
            self->m_add->setEnabled(true);
            return;
        }
        self->m_problem->clear();
        self->m_text->clear();
        self->read();
    });
}

} // namespace stipple::ui
