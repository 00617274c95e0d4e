// Purpose: the items of one scale as a form, made from its data alone. No scale has a form of its own.
// Thread: UI thread.
// Units: answers are integers in the scale's own steps; the total is core/clinical/score's exact fraction.
// Failure: an item that is missing or outside its range is named; nothing is guessed and nothing is chosen before.
#pragma once

#include "core/clinical/score.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class Field;
class OptionList;

class ScaleFormView : public QWidget {
    Q_OBJECT
public:
    explicit ScaleFormView(const clinical::ScaleForm& form, QWidget* parent = nullptr);

    // What stands in the form now; std::nullopt: a typed number cannot be read (its field says why).
    [[nodiscard]] std::optional<clinical::ScaleAnswers> answers();
    [[nodiscard]] int answered() const;
    void showMissing(const std::string& item); // marks it and brings it into sight

signals:
    void changed();

private:
    struct Item {
        const clinical::ScaleItem* item = nullptr;
        Label* title = nullptr;
        OptionList* options = nullptr;
        Field* field = nullptr; // numbers with a wide range
    };
    [[nodiscard]] static bool isWide(const clinical::ScaleItem& item);
    const clinical::ScaleForm& m_form;
    std::vector<Item> m_items;
};

// "23 of 84", "2.5 of 4", "III": as it stands in the form, the chart and the record.
[[nodiscard]] QString totalWords(const clinical::ScaleForm& form, std::int64_t numerator, std::int64_t denominator, const std::string& band);
[[nodiscard]] QString scaleName(const clinical::ScaleForm& form, const std::string& purpose);
[[nodiscard]] QString purposeName(const std::string& purpose);

} // namespace stipple::ui
