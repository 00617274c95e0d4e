#include "ui/cockpit/what_to_do_sheet.h"

#include "ui/pages/page.h"
#include "ui/text/pen_text.h"
#include "ui/widgets/button.h"

namespace stipple::ui {

WhatToDoSheet::WhatToDoSheet(QWidget* host) : SideSheet(tr("What to do"), host)
{
    setObjectName(QStringLiteral("whatToDo"));
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    m_title = new Label({}, look::kName);
    m_title->setWrap(Label::Wrap::Words);
    m_line = new Label({}, look::kDetail);
    m_line->setWrap(Label::Wrap::Words);
    m_todo = new Label({}, {18, QFont::Normal, Tone::Ink});
    m_todo->setWrap(Label::Wrap::Words);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_todo);
    column->addStretch(1);
    setContent(content);
    auto* close = named(new Button(tr("Close"), Button::Kind::Secondary), "whatToDo.close");
    foot()->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &SideSheet::close);
}

void WhatToDoSheet::show(const AlarmLine& alarm)
{
    ports::Alarm asked;
    asked.id = alarm.id;
    asked.detail = alarm.detail;
    asked.priority = alarm.priority;
    m_title->setText(alarm.title);
    m_line->setText(alarm.line);
    m_line->setVisible(!alarm.line.isEmpty());
    m_todo->setText(text::wordsFor(asked).todo);
    open();
}

} // namespace stipple::ui
