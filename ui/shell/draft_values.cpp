#include "ui/shell/draft_values.h"

#include "ui/widgets/segmented_control.h"
#include "ui/widgets/signature_pad.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTextDocument>

#include <functional>
#include <vector>

namespace stipple::ui::draft {

namespace {

bool typed(const QLineEdit& edit) { return edit.echoMode() == QLineEdit::Normal && !edit.isReadOnly(); }

// Fields that are part of another one (the list of a combo box, the editor in a spin box), or whose every change goes
// into the records at once.
bool ofAnother(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox*>(above) || above->property("keptByItself").toBool())
            return true;
    }
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(&widget);
}

// The house's own inputs say what they hold by one of these.
const char* ownProperty(const QWidget& widget)
{
    for (const char* name : {"current", "value"}) {
        const int index = widget.metaObject()->indexOfProperty(name);
        if (index >= 0 && widget.metaObject()->property(index).isWritable() && widget.metaObject()->property(index).metaType().id() == QMetaType::Int)
            return name;
    }
    return nullptr;
}

// Nothing: not a field, or one that is never kept.
QJsonValue valueOf(const QWidget& widget)
{
    if (ofAnother(widget))
        return QJsonValue::Undefined;
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return typed(*edit) ? QJsonValue(edit->text()) : QJsonValue(QJsonValue::Undefined);
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        return edit->isReadOnly() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(edit->toPlainText());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentIndex();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QJsonValue(button->isChecked()) : QJsonValue(QJsonValue::Undefined);
    if (const auto* pad = qobject_cast<const SignaturePad*>(&widget))
        return pad->state() == SignaturePad::State::Locked ? QJsonValue(QJsonValue::Undefined) : QJsonValue(pad->svg());
    if (const char* name = ownProperty(widget))
        return widget.property(name).toInt();
    return QJsonValue::Undefined;
}

// As a person would: whoever listens to a person's typing hears it, too.
void put(QWidget& widget, const QJsonValue& value)
{
    if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
        edit->setText(value.toString());
        emit edit->textEdited(edit->text());
    } else if (auto* words = qobject_cast<QPlainTextEdit*>(&widget)) {
        words->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        box->setCurrentIndex(value.toInt());
        emit box->activated(box->currentIndex());
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->click();
    } else if (auto* pad = qobject_cast<SignaturePad*>(&widget)) {
        if (value.toString().isEmpty() || !pad->fromSvg(value.toString()))
            pad->clear();
        emit pad->changed();
    } else if (const char* name = ownProperty(widget)) {
        widget.setProperty(name, value.toInt());
        if (auto* control = qobject_cast<SegmentedControl*>(&widget))
            emit control->chosen(control->current());
    }
}

void eachField(const QWidget& form, const std::function<void(QWidget&, const QString&, const QJsonValue&)>& fn)
{
    QHash<QString, int> seen;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        const QJsonValue value = valueOf(*widget);
        if (value.isUndefined())
            continue;
        const QString name = widget->objectName().isEmpty() ? QLatin1String(widget->metaObject()->className()) : widget->objectName();
        const int again = seen[name]++;
        fn(*widget, again == 0 ? name : QStringLiteral("%1#%2").arg(name).arg(again), value);
    }
}

} // namespace

QJsonObject valuesOf(const QWidget& form)
{
    QJsonObject all;
    eachField(form, [&all](QWidget&, const QString& name, const QJsonValue& value) { all[name] = value; });
    return all;
}

QStringList editedByHand(const QWidget& form)
{
    QStringList names;
    eachField(form, [&names](QWidget& widget, const QString& name, const QJsonValue&) {
        const auto* line = qobject_cast<const QLineEdit*>(&widget);
        const auto* words = qobject_cast<const QPlainTextEdit*>(&widget);
        if ((line && line->isModified()) || (words && words->document()->isModified()))
            names << name;
    });
    return names;
}

void putInto(QWidget& form, const QJsonObject& values)
{
    // Twice: what is chosen first may bring fields into being that were filled in, too.
    for (int round = 0; round < 2; ++round) {
        std::vector<std::pair<QPointer<QWidget>, QJsonValue>> differing;
        eachField(form, [&](QWidget& widget, const QString& name, const QJsonValue& value) {
            if (values.contains(name) && values[name] != value && widget.isEnabledTo(&form))
                differing.emplace_back(&widget, values[name]);
        });
        for (const auto& [widget, value] : differing) {
            if (widget && valueOf(*widget) != value)
                put(*widget, value);
        }
    }
}

} // namespace stipple::ui::draft
