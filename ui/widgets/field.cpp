#include "ui/widgets/field.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace stipple::ui {

namespace {

class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(20, 22); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        icons::paint(p, QStringLiteral("triangle"), QRectF(0, 1, 20, 20), themeOf(this).ink);
    }
};

} // namespace

Field::Field(const QString& label, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_label = new Label(label, look::kCaption, this);
    m_edit = new QLineEdit(this);
    m_edit->setAccessibleName(label);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    m_mark = new Mark(this);
    m_below = new Label(QString(), look::kCaption, this);
    m_below->setWrap(Label::Wrap::Words); // what is wrong has to be readable to its end
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addLayout(below);
    setFocusProxy(m_edit);
    refresh();
}

QString Field::text() const { return m_edit->text(); }
void Field::setText(const QString& text) { m_edit->setText(text); }

void Field::setProblem(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void Field::setLabel(const QString& label) { m_label->setText(label); }

void Field::setLocked(bool locked)
{
    m_edit->setReadOnly(locked);
    const auto old = m_edit->actions();
    for (QAction* action : old)
        m_edit->removeAction(action);
    if (locked)
        m_edit->addAction(icons::icon(QStringLiteral("lock"), 20, themeOf(this).ink2, themeOf(this).ink3), QLineEdit::LeadingPosition);
    refresh();
}

void Field::refresh()
{
    const bool bad = !m_problem.isEmpty();
    m_mark->setVisible(bad);
    m_below->setText(bad ? m_problem : m_hint);
    m_below->setVisible(bad || !m_hint.isEmpty());
    m_below->setLook({15, bad ? QFont::Medium : QFont::Normal, bad ? Tone::Ink : Tone::Ink2});
    m_edit->setAccessibleDescription(bad ? m_problem : m_hint);
    if (m_edit->property("problem").toBool() != bad) {
        m_edit->setProperty("problem", bad);
        m_edit->style()->unpolish(m_edit); // QSS looks at properties only when polished
        m_edit->style()->polish(m_edit);
    }
}

} // namespace stipple::ui
