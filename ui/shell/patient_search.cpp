#include "ui/shell/patient_search.h"

#include "ui/pages/page.h"
#include "ui/pages/patient_row.h"
#include "ui/text/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace stipple::ui {

namespace {
constexpr int kMostShown = 6;
}

PatientSearch::PatientSearch(const Services& services, QLineEdit* field, QWidget* host)
    : QFrame(host), m_services(services), m_field(field)
{
    setObjectName(QStringLiteral("search"));
    m_list = new QVBoxLayout(this);
    m_list->setContentsMargins(12, 12, 12, 12);
    m_list->setSpacing(6);
    connect(field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            hide();
        else
            ask();
    });
    field->installEventFilter(this);
    hide();
}

void PatientSearch::ask()
{
    const int question = ++m_question;
    QPointer<PatientSearch> self(this);
    m_services.records.findPatients(ss(m_field->text().trimmed()), [self, question](Result<std::vector<ports::PatientHit>> hits) {
        if (!self || question != self->m_question || self->m_field->text().trimmed().isEmpty())
            return;
        if (hits)
            self->show(*hits);
        else
            self->showProblem(hits.error());
    });
}

void PatientSearch::showProblem(const Error& error)
{
    emptyLayout(m_list);
    auto* words = new Label(text::wordsFor(error).whole(), look::kBody);
    words->setWrap(Label::Wrap::Words);
    m_list->addWidget(words);
    place();
}

void PatientSearch::show(const std::vector<ports::PatientHit>& hits)
{
    emptyLayout(m_list);
    int shown = 0;
    for (const auto& hit : hits) {
        if (++shown > kMostShown)
            break;
        auto* row = new PatientRow(hit, 64);
        row->setObjectName(QStringLiteral("search.row"));
        m_list->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = hit.id] {
            hide();
            m_field->clear();
            emit chosen(id);
        });
    }
    if (hits.empty())
        m_list->addWidget(new Label(tr("Nobody found"), look::kBody));
    auto* add = named(new Button(tr("New patient"), Button::Kind::Quiet, Button::Size::Dense), "search.new");
    add->setIconBefore(QStringLiteral("plus"));
    m_list->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QAbstractButton::clicked, this, [this] {
        hide();
        m_field->clear();
        emit newPatient();
    });
    place();
}

void PatientSearch::place()
{
    const QPoint at = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 6));
    setGeometry(QRect(at, QSize(std::max(m_field->width(), 420), 10)));
    m_list->activate();
    resize(width(), m_list->totalSizeHint().height());
    QFrame::show();
    raise();
}

bool PatientSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && isVisible()) {
            hide();
            return true;
        }
        if (key->key() == Qt::Key_Return && isVisible()) {
            if (auto* first = findChild<PatientRow*>())
                first->click();
            return true;
        }
        if (key->key() == Qt::Key_Down && isVisible()) {
            if (auto* first = findChild<PatientRow*>())
                first->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        auto* now = QWidget::focusWidget();
        if (!underMouse() && !(now && isAncestorOf(now)))
            QTimer::singleShot(200, this, [this] {
                if (!m_field->hasFocus() && !(focusWidget() && focusWidget()->hasFocus()))
                    hide();
            });
    }
    return QFrame::eventFilter(watched, event);
}

void PatientSearch::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    paint::box(p, QRectF(rect()), radius::kCard, theme.surface, theme.border);
}

} // namespace stipple::ui
