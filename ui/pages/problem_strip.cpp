#include "ui/pages/problem_strip.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_button.h"

namespace stipple::ui {

ProblemStrip::ProblemStrip(QWidget* parent) : QWidget(parent)
{
    auto* outer = bare<QVBoxLayout>(this);
    m_inset = new Inset(Inset::Ground::InkOutline, this);
    outer->addWidget(m_inset);
    auto* row = m_inset->row();
    m_icon = new IconView(QStringLiteral("triangle"), 24);
    row->addWidget(m_icon);
    auto* texts = bare<QVBoxLayout>(nullptr, 2);
    m_title = new Label({}, {17, QFont::DemiBold, Tone::Ink});
    m_title->setWrap(Label::Wrap::Words);
    m_next = new Label({}, look::kDetail);
    m_next->setWrap(Label::Wrap::Words);
    texts->addWidget(m_title);
    texts->addWidget(m_next);
    row->addLayout(texts, 1);
    auto* close = named(new IconButton(QStringLiteral("x"), tr("Close this message"), IconButton::Frame::None), "problem.close");
    row->addWidget(close);
    connect(close, &QAbstractButton::clicked, this, &ProblemStrip::clear);
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, &ProblemStrip::clear);
    setObjectName(QStringLiteral("problem"));
    QWidget::hide();
}

void ProblemStrip::show(const Error& error)
{
    const auto words = text::wordsFor(error);
    m_gone.stop();
    m_inset->setGround(Inset::Ground::InkOutline);
    m_title->setText(words.sentence + QStringLiteral("  ") + words.code);
    m_next->setText(words.next);
    m_next->setVisible(!words.next.isEmpty());
    open();
}

void ProblemStrip::say(const QString& words, int forMs)
{
    m_inset->setGround(Inset::Ground::Sand);
    m_title->setText(words);
    m_next->hide();
    open();
    if (forMs > 0)
        m_gone.start(forMs);
}

void ProblemStrip::open()
{
    setAccessibleName(words());
    QWidget::show();
    accessible::announce(this, words());
}

void ProblemStrip::clear()
{
    m_gone.stop();
    QWidget::hide();
}

QString ProblemStrip::words() const
{
    return m_next->text().isEmpty() || m_next->isHidden() ? m_title->text()
                                                          : m_title->text() + QLatin1Char(' ') + m_next->text();
}

} // namespace stipple::ui
