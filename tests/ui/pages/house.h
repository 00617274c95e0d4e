// Purpose: the whole window on fake ports, with hands: find by object name, click, hold, type, wait.
// Thread: UI thread.
// Failure: a widget that is not there, hidden or disabled fails the test that asked for it.
#pragma once

#include "core/aftercare/aftercare_content.h"
#include "core/aftercare/aftercare_text.h"
#include "core/clinical/catalogue.h"
#include "ui/fakes/fake_care.h"
#include "ui/fakes/fake_clinic.h"
#include "ui/fakes/fake_assess.h"
#include "ui/fakes/fake_clock.h"
#include "ui/fakes/fake_pen.h"
#include "ui/fakes/fake_planning.h"
#include "ui/fakes/fake_records.h"
#include "ui/shell/main_window.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace stipple::ui::test {

struct Content {
    clinical::ContentTexts texts;
    clinical::ClinicalCatalogue catalogue;
    aftercare::AftercareContent rules;
    aftercare::AftercareText words;
};
[[nodiscard]] const Content& builtInContent(); // throws when it cannot be read

class House {
public:
    explicit House(QSize size = {1920, 1080});

    fakes::FakeClock clock;
    fakes::FakePen pen;
    fakes::FakeRecords records;
    fakes::FakeClinic clinic;
    fakes::FakeCare care;
    fakes::FakePlanning planning;
    clinical::ClinicalCatalogue catalogue = builtInContent().catalogue; // this house's copy: edits change it
    fakes::FakeAssess assess;
    Services services;
    std::unique_ptr<MainWindow> window;
    int clicks = 0; // made by click, clickAt and hold

    [[nodiscard]] QWidget* find(const QString& name) const; // visible only; nullptr if none
    template <class T> [[nodiscard]] T* as(const QString& name) const { return qobject_cast<T*>(find(name)); }
    [[nodiscard]] bool visible(const QString& name) const { return find(name) != nullptr; }
    [[nodiscard]] bool enabled(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const; // of a label, button or field

    void click(const QString& name);
    void clickAt(const QString& name, const QPoint& at);
    void hold(const QString& name, int ms = 1650);
    void type(const QString& name, const QString& text);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool wait(const std::function<bool()>& until, int ms = 3000);
    void settle(int ms = 20);
    void penTime(int ms); // lets the pen live that long

    void editContent(ports::ContentEdit edit, const ports::Answer<ports::ContentEdit>& answer);

    // ---- the line, in steps
    void signIn();
    void openSessionOfHero();
    void answerAllNo();
    void toPreflight();
    void readyToArm();
    void arm();
    void toArmed(); // all of the above
    void tapZone(const QString& zone);
};

} // namespace stipple::ui::test
