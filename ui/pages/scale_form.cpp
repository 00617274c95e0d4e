#include "ui/pages/scale_form.h"

#include "core/text/number_input.h"
#include "ui/text/units_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/option_list.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>

namespace stipple::ui {

namespace {

constexpr int kTypedFrom = 12; // more values than this are typed, not tapped

QString fraction(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator <= 1 || numerator % denominator == 0)
        return QString::number(denominator == 0 ? numerator : numerator / denominator);
    const double value = static_cast<double>(numerator) / static_cast<double>(denominator);
    return QString::number(value, 'f', denominator == 2 || denominator == 10 ? 1 : 2);
}

} // namespace

bool ScaleFormView::isWide(const clinical::ScaleItem& item)
{
    return item.options.empty() && item.valueMax - item.valueMin >= kTypedFrom;
}

ScaleFormView::ScaleFormView(const clinical::ScaleForm& form, QWidget* parent) : QWidget(parent), m_form(form)
{
    auto* column = bare<QVBoxLayout>(this, 8);
    for (const auto& item : form.items) {
        Item view;
        view.item = &item;
        const auto prefix = QStringLiteral("scale.%1").arg(qs(item.id));
        if (isWide(item)) {
            view.field = new Field(qs(item.label));
            view.field->setHint(tr("A whole number from %1 to %2").arg(item.valueMin).arg(item.valueMax));
            view.field->edit()->setObjectName(prefix);
            view.field->edit()->setAccessibleName(qs(item.label));
            connect(view.field->edit(), &QLineEdit::textEdited, this, [this, field = view.field] {
                field->setProblem({});
                emit changed();
            });
            column->addWidget(view.field);
        } else {
            view.title = new Label(item.inTotal ? qs(item.label) : tr("%1 (not in the total)").arg(qs(item.label)), {18, QFont::DemiBold, Tone::Ink});
            view.title->setWrap(Label::Wrap::Words);
            column->addSpacing(8);
            column->addWidget(view.title);
            QList<OptionList::Option> options;
            for (const auto& option : item.options)
                options.append({option.value, qs(option.label)});
            for (int value = item.valueMin; item.options.empty() && value <= item.valueMax; ++value)
                options.append({value, fraction(value, form.valueDenominator)});
            view.options = new OptionList(options);
            view.options->setCanBeGivenUp(form.method == clinical::TotalMethod::MeanOfRated || !item.inTotal);
            view.options->setRowNames(prefix);
            view.options->setAccessibleName(qs(item.label));
            connect(view.options, &OptionList::chosen, this, [this, title = view.title] {
                title->setTone(Tone::Ink);
                emit changed();
            });
            column->addWidget(view.options);
        }
        m_items.push_back(view);
    }
    column->addStretch(1);
}

std::optional<clinical::ScaleAnswers> ScaleFormView::answers()
{
    clinical::ScaleAnswers all;
    bool good = true;
    for (const Item& view : m_items) {
        if (view.options) {
            if (const auto value = view.options->value())
                all[view.item->id] = *value;
            continue;
        }
        const auto typed = view.field->text().trimmed();
        if (typed.isEmpty())
            continue;
        const auto value = stipple::text::parseCount(ss(typed));
        if (!value)
            view.field->setProblem(text::problemWords(value.error()));
        else if (!view.item->allows(*value))
            view.field->setProblem(tr("From %1 to %2").arg(view.item->valueMin).arg(view.item->valueMax));
        else
            all[view.item->id] = *value;
        good = good && all.contains(view.item->id);
    }
    return good ? std::optional(all) : std::nullopt;
}

int ScaleFormView::answered() const
{
    int count = 0;
    for (const Item& view : m_items)
        count += view.options ? view.options->value().has_value() : !view.field->text().trimmed().isEmpty();
    return count;
}

void ScaleFormView::showMissing(const std::string& item)
{
    for (const Item& view : m_items) {
        if (view.item->id != item)
            continue;
        if (view.field)
            view.field->setProblem(tr("This answer is missing"));
        if (view.title)
            view.title->setTone(Tone::SandInk);
        QWidget* target = view.field ? static_cast<QWidget*>(view.field) : view.options;
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(target, 0, 60);
                break;
            }
        return;
    }
}

QString totalWords(const clinical::ScaleForm& form, std::int64_t numerator, std::int64_t denominator, const std::string& band)
{
    QString bandWords;
    for (const auto& known : form.bands)
        if (known.id == band)
            bandWords = known.label.empty() ? qs(known.id) : qs(known.id) + QStringLiteral(" · ") + qs(known.label);
    if (form.items.empty() || (denominator == 0))
        return bandWords;
    // A single grade carries its own words.
    if (form.method == clinical::TotalMethod::Single && denominator == 1 && bandWords.isEmpty())
        for (const auto& option : form.items.front().options)
            if (option.value == numerator) {
                const auto label = qs(option.label);
                return saysValue(label, option.value) ? label : QString::number(option.value) + QStringLiteral(" · ") + label;
            }
    const auto total = QCoreApplication::translate("Scale", "%1 of %2").arg(fraction(numerator, denominator)).arg(form.totalMax);
    return bandWords.isEmpty() ? total : bandWords + QStringLiteral(" · ") + total;
}

QString purposeName(const std::string& purpose)
{
    if (purpose == "pain")
        return QCoreApplication::translate("Scale", "Pain");
    if (purpose == "itch")
        return QCoreApplication::translate("Scale", "Itch");
    if (purpose == "satisfaction")
        return QCoreApplication::translate("Scale", "Satisfaction");
    if (purpose == "scar_appearance")
        return QCoreApplication::translate("Scale", "Appearance of the scar");
    return qs(purpose);
}

QString scaleName(const clinical::ScaleForm& form, const std::string& purpose)
{
    return purpose.empty() ? qs(form.label) : qs(form.label) + QStringLiteral(" · ") + purposeName(purpose);
}

} // namespace stipple::ui
