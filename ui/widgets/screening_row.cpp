#include "ui/widgets/screening_row.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stipple::ui {

namespace {

constexpr int kWordWidth = 158, kAnswerWidth = 288;

QString iconOf(ScreeningRow::Result result)
{
    switch (result) {
    case ScreeningRow::Result::Unanswered: return {};
    case ScreeningRow::Result::Clear: return QStringLiteral("check");
    case ScreeningRow::Result::Warning: return QStringLiteral("info");
    case ScreeningRow::Result::NeedsOverride:
    case ScreeningRow::Result::Overridden: return QStringLiteral("triangle");
    case ScreeningRow::Result::ZoneBlocked:
    case ScreeningRow::Result::Deferred:
    case ScreeningRow::Result::Blocked: return QStringLiteral("octagon");
    }
    return {};
}

bool filled(ScreeningRow::Result result)
{
    return result == ScreeningRow::Result::Blocked || result == ScreeningRow::Result::Deferred
        || result == ScreeningRow::Result::ZoneBlocked;
}

// "✓ Clear", "⯃ Blocked": icon and word, painted by themselves to stay on the answer's line.
class ResultWord : public QWidget {
public:
    explicit ResultWord(ScreeningRow* row) : QWidget(row), m_row(row) { setFixedWidth(kWordWidth); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const QString icon = iconOf(m_row->result());
        QPainter p(this);
        const Theme& t = themeOf(this);
        const bool calm = m_row->result() == ScreeningRow::Result::Clear || m_row->result() == ScreeningRow::Result::Unanswered;
        const QColor colour = calm ? t.ink2 : t.ink;
        if (!icon.isEmpty())
            icons::paint(p, icon, QRectF(0, height() / 2.0 - 10, 20, 20), colour);
        const qreal x = icon.isEmpty() ? 0 : 28;
        paint::line(p, QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_row->resultWord(),
                    textFont(16, calm ? QFont::Normal : QFont::DemiBold), colour);
    }

private:
    ScreeningRow* m_row;
};

} // namespace

bool overrideReasonLongEnough(const QString& reason) { return reason.simplified().size() >= kOverrideReasonMin; }

ScreeningRow::ScreeningRow(const QString& question, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(10);
    auto* line = new QHBoxLayout;
    line->setSpacing(20);
    m_question = new Label(question, {19, QFont::Normal, Tone::Ink}, this);
    m_question->setWrap(Label::Wrap::Words);
    m_question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_answer = new YesNoUnsure(this);
    m_answer->setDense(52);
    m_answer->setFixedWidth(kAnswerWidth);
    m_answer->setAccessibleName(question);
    m_word = new ResultWord(this);
    line->addWidget(m_question, 1);
    line->addWidget(m_answer);
    line->addWidget(m_word);
    column->addLayout(line);

    m_inset = new Inset(Inset::Ground::Block, this);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = new Label(QString(), {18, QFont::DemiBold, Tone::OnBlock}, m_inset);
    m_detail = new Label(QString(), {16, QFont::Normal, Tone::OnBlock}, m_inset);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_inset->row()->addLayout(words, 1);
    m_action = new Button(QString(), Button::Kind::Secondary, Button::Size::Dense, m_inset);
    m_inset->row()->addWidget(m_action);
    m_inset->hide();
    column->addWidget(m_inset);
    connect(m_answer, &YesNoUnsure::answered, this, &ScreeningRow::answered);
    connect(m_action, &QPushButton::clicked, this, &ScreeningRow::actionClicked);
}

void ScreeningRow::setQuestion(const QString& question)
{
    m_question->setText(question);
    m_answer->setAccessibleName(question);
}

void ScreeningRow::setAnswer(YesNoUnsure::Value value) { m_answer->setValue(value); }
YesNoUnsure::Value ScreeningRow::answer() const { return m_answer->value(); }

void ScreeningRow::setHelp(const QString& help)
{
    setToolTip(help);
    m_answer->setAccessibleDescription(help);
}

void ScreeningRow::setResult(Result result, const QString& title, const QString& detail, const QString& action)
{
    m_result = result;
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_inset->setVisible(!title.isEmpty());
    const bool dark = filled(result);
    const bool ink = result == Result::NeedsOverride || result == Result::Overridden;
    m_inset->setGround(dark ? Inset::Ground::Block : ink ? Inset::Ground::InkOutline : Inset::Ground::Sunken);
    m_title->setTone(dark ? Tone::OnBlock : Tone::Ink);
    m_detail->setTone(dark ? Tone::OnBlock : Tone::Ink2);
    const Theme& t = themeOf(this);
    if (dark)
        m_action->setColours(t.onBlock, QColor(), t.onBlock);
    else
        m_action->dropColours();
    m_word->update();
    m_inset->setAccessibleName(QStringLiteral("%1. %2").arg(title, detail));
    update();
}

QString ScreeningRow::resultWord() const
{
    switch (m_result) {
    case Result::Unanswered: return tr("Not answered");
    case Result::Clear: return tr("Clear");
    case Result::Warning: return tr("Note");
    case Result::ZoneBlocked: return tr("Zone blocked");
    case Result::NeedsOverride: return tr("Needs override");
    case Result::Overridden: return tr("Override");
    case Result::Deferred: return tr("Deferred");
    case Result::Blocked: return tr("Blocked");
    }
    return {};
}

void ScreeningRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(0, 0, width(), 1, themeOf(this).line);
}

void ScreeningRow::resizeEvent(QResizeEvent*)
{
    const bool narrow = width() < 640;
    m_word->setFixedWidth(narrow ? 132 : kWordWidth);
    m_answer->setFixedWidth(narrow ? 230 : kAnswerWidth);
}

} // namespace stipple::ui
