#include "ui/cockpit/note_sheet.h"

#include "ui/pages/page.h"
#include "ui/widgets/button.h"

#include <QPlainTextEdit>

namespace stipple::ui {

NoteSheet::NoteSheet(QWidget* host) : SideSheet(tr("Note"), host)
{
    setObjectName(QStringLiteral("noteSheet"));
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 12);
    m_zone = new Label({}, look::kName);
    column->addWidget(m_zone);
    m_text = named(new QPlainTextEdit, "note.text", tr("Note about this zone"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    setContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* cancel = named(new Button(tr("Cancel"), Button::Kind::Secondary), "note.cancel");
    auto* save = named(new Button(tr("Save note"), Button::Kind::Primary), "note.save");
    buttons->addWidget(cancel, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(save, &QAbstractButton::clicked, this, [this] {
        emit saved(m_segment, m_text->toPlainText().trimmed());
        close();
    });
}

void NoteSheet::edit(SegmentId segment, const QString& zone, const QString& note)
{
    m_segment = segment;
    m_zone->setText(zone);
    m_text->setPlainText(note);
    setSubject(QString::fromStdString(toString(segment)));
    open();
    m_text->setFocus();
}

} // namespace stipple::ui
