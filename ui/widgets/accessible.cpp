#include "ui/widgets/accessible.h"

#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/painted_items.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace stipple::ui::accessible {

namespace {

// One step, segment, swatch, zone … inside a painted widget.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(QWidget* widget, PaintedItems* items, int index) : m_widget(widget), m_items(items), m_index(index) {}

    bool isValid() const override { return m_widget && m_index < m_items->itemCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QRect rect() const override
    {
        const QRect place = m_items->itemPlace(m_index);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return m_items->itemRole(); }
    QAccessible::State state() const override { return m_items->itemState(m_index); }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_items->itemName(m_index);
        if (kind == QAccessible::Description)
            return m_items->itemDescription(m_index);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && !state().disabled)
            m_items->itemPress(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    PaintedItems* m_items;
    int m_index;
};

class ItemsInterface : public QAccessibleWidget {
public:
    ItemsInterface(QWidget* widget, PaintedItems* items) : QAccessibleWidget(widget, items->groupRole()), m_items(items) {}
    ~ItemsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_items->itemCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= m_items->itemCount())
            return nullptr;
        const auto found = m_children.constFind(index);
        if (found != m_children.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto* made = new ItemInterface(widget(), m_items, index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < m_items->itemCount(); ++i) {
            if (m_items->itemPlace(i).contains(at))
                return child(i);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < m_items->itemCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && !m_items->groupName().isEmpty())
            return m_items->groupName();
        return QAccessibleWidget::text(kind);
    }

private:
    PaintedItems* m_items;
    mutable QHash<int, QAccessible::Id> m_children;
};

class ValueInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    ValueInterface(QWidget* widget, SpokenValue* value)
        : QAccessibleWidget(widget, value->spokenRole()), m_value(value) {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_value->spoken() : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_value->spokenRange().value; }
    QVariant minimumValue() const override { return m_value->spokenRange().minimum; }
    QVariant maximumValue() const override { return m_value->spokenRange().maximum; }
    QVariant minimumStepSize() const override { return m_value->spokenRange().step; }
    void setCurrentValue(const QVariant& value) override { m_value->setSpokenValue(value.toDouble()); }

private:
    SpokenValue* m_value;
};

class TextInterface : public QAccessibleWidget {
public:
    explicit TextInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? widget()->property("text").toString() : own;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    // Qt asks for every class up the chain; the first question, with the object's own class, is ours.
    if (!widget || className != QLatin1String(object->metaObject()->className()))
        return nullptr;
    if (auto* items = dynamic_cast<PaintedItems*>(widget))
        return new ItemsInterface(widget, items);
    if (auto* value = dynamic_cast<SpokenValue*>(widget))
        return new ValueInterface(widget, value);
    if (qobject_cast<Label*>(widget) || qobject_cast<DigitLabel*>(widget))
        return new TextInterface(widget);
    if (qobject_cast<AlarmBanner*>(widget))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void install()
{
    static bool once = false;
    if (once)
        return;
    once = true;
    QAccessible::installFactory(make);
}

void announce(QWidget* source, const QString& words)
{
    if (!QAccessible::isActive() || words.isEmpty())
        return;
    source->setAccessibleDescription(words);
    QAccessibleEvent event(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void valueChanged(QWidget* source)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(source, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void itemFocused(QWidget* source, int index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(source, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace stipple::ui::accessible
