#include "ui/pages/hand_tool_sheet.h"

#include "core/plan/limit_merge.h"
#include "core/text/number_input.h"
#include "ui/pages/preflight_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>

namespace stipple::ui {

HandToolSheet::HandToolSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Treat by hand"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("handToolSheet"));
    setWide(560);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 14);
    auto* words = new Label(tr("For a manual roller, or a pen that is not on the cable. What was given is typed in and marked "
                               "“entered by hand” wherever it stands."),
                            look::kBody);
    words->setWrap(Label::Wrap::Words);
    column->addWidget(words);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_kind = named(new SegmentedControl({{tr("Manual roller"), {}, {}}, {tr("Pen, not connected"), {}, {}}}), "hand.kind", tr("Tool"));
    column->addWidget(m_kind);
    const auto add = [&](const QString& label, const char* name, const QString& hint) {
        auto* field = new Field(label);
        named(field->edit(), name, label);
        field->setHint(hint);
        connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
        column->addWidget(field);
        return field;
    };
    m_name = add(tr("Name, as printed on it"), "hand.name", {});
    m_needle = add(tr("Needle length, mm"), "hand.needle", tr("For example 1.0; of a pen: its deepest setting"));
    m_lot = add(tr("Lot"), "hand.lot", tr("Of the roller or the cartridge"));
    m_open = named(new Label({}, {16, QFont::DemiBold, Tone::Ink}), "hand.open");
    m_open->setWrap(Label::Wrap::Words);
    column->addWidget(m_open);
    column->addStretch(1);
    setLongContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "hand.cancel");
    m_begin = named(new Button(tr("Begin by hand"), Button::Kind::Primary), "hand.begin");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_begin, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(m_begin, &QAbstractButton::clicked, this, &HandToolSheet::submit);
    connect(&flow.byHand(), &HandDesk::changed, this, &SideSheet::close);
    connect(&flow.treatment(), &TreatmentDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
}

void HandToolSheet::start()
{
    m_problem->clear();
    m_kind->setCurrent(0);
    for (auto* field : {m_name, m_needle, m_lot}) { // nothing of the patient before
        field->setProblem({});
        field->setText({});
    }
    refresh();
    open();
}

// What is still to be done before anybody may begin, pen or no pen.
void HandToolSheet::refresh()
{
    QStringList open;
    for (const auto& row : m_flow.treatment().preflight().rows) {
        using Id = session::CheckId;
        if (row.id == Id::Pen || row.id == Id::Cartridge || row.id == Id::ReadBack || row.state == session::CheckState::Done)
            continue;
        open << text::lowered(checkTitle(row.id));
    }
    m_open->setText(open.isEmpty() ? QString() : tr("First: %1.").arg(open.join(QStringLiteral(" · "))));
    m_open->setVisible(!open.isEmpty());
    m_begin->setEnabled(m_flow.byHand().mayBegin());
}

void HandToolSheet::submit()
{
    ports::HandTool tool;
    tool.kind = m_kind->current() == 1 ? ports::HandTool::Kind::UnconnectedPen : ports::HandTool::Kind::ManualRoller;
    tool.name = ss(m_name->text().trimmed());
    tool.lot = ss(m_lot->text().trimmed());
    bool good = true;
    const auto refuse = [&good](Field* field, const QString& words) {
        field->setProblem(words);
        good = false;
    };
    if (tool.name.empty())
        refuse(m_name, tr("Enter the name of the tool"));
    if (tool.lot.empty())
        refuse(m_lot, tr("Enter the lot"));
    const auto needle = stipple::text::parseDepthMm(ss(m_needle->text()));
    if (!needle)
        refuse(m_needle, text::problemWords(needle.error()));
    else if (*needle <= Micrometres{} || *needle > plan::kDeviceCeiling)
        refuse(m_needle, tr("Between 0 and %1").arg(text::mmWithUnit(plan::kDeviceCeiling)));
    else
        tool.needle = *needle;
    if (good)
        m_flow.byHand().begin(tool);
}

} // namespace stipple::ui
